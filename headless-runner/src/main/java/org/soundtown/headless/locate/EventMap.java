package org.soundtown.headless.locate;

import java.util.List;
import org.soundtown.citymodel.LocalFrame;
import org.soundtown.detection.location.LocatedEvent;
import org.soundtown.foundation.document.Documents;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Located events for a map: GeoJSON (RFC 7946) with a point and its 95 % region for each. */
public final class EventMap {
    private static final int CORNERS = 72;

    private final LocalFrame frame;

    public EventMap(LocalFrame frame) {
        this.frame = frame;
    }

    /** The whole file, one feature a line. */
    public String text(List<Located> events) {
        StringBuilder text = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        String separator = "\n";
        for (int i = 0; i < events.size(); i++) {
            text.append(separator).append(point(i + 1, events.get(i)));
            text.append(",\n").append(region(i + 1, events.get(i).event()));
            separator = ",\n";
        }
        return text.append("\n]}\n").toString();
    }

    private ObjectNode point(int number, Located located) {
        LocatedEvent event = located.event();
        ObjectNode feature = feature("Point");
        position(geometry(feature), event.position().x(), event.position().y());
        properties(feature)
                .put("event", number)
                .put("kind", "place")
                .put("class", event.soundClass())
                .put("time", EventLines.rounded(located.emissionSeconds(), 1e6))
                .put("method", event.method());
        return feature;
    }

    /** Counter-clockwise, as the format wants an outer ring. */
    private ObjectNode region(int number, LocatedEvent event) {
        ObjectNode feature = feature("Polygon");
        ArrayNode ring = geometry(feature).addArray();
        double bearing = Math.toRadians(event.ellipse().bearingDegrees());
        for (int i = 0; i <= CORNERS; i++) {
            double angle = 2 * Math.PI * (i % CORNERS) / CORNERS;
            double along = event.ellipse().semiMajorMetres() * Math.cos(angle);
            double left = event.ellipse().semiMinorMetres() * Math.sin(angle);
            position(
                    ring.addArray(),
                    event.position().x() + along * Math.sin(bearing) - left * Math.cos(bearing),
                    event.position().y() + along * Math.cos(bearing) + left * Math.sin(bearing));
        }
        properties(feature).put("event", number).put("kind", "region");
        return feature;
    }

    private static ObjectNode feature(String geometry) {
        ObjectNode feature = Documents.JSON.createObjectNode().put("type", "Feature");
        feature.putObject("properties");
        feature.putObject("geometry").put("type", geometry).putArray("coordinates");
        return feature;
    }

    private static ArrayNode geometry(ObjectNode feature) {
        return (ArrayNode) feature.get("geometry").get("coordinates");
    }

    private static ObjectNode properties(ObjectNode feature) {
        return (ObjectNode) feature.get("properties");
    }

    private void position(ArrayNode target, double x, double y) {
        LocalFrame.Geographic place = frame.toGeographic(x, y);
        target.add(EventLines.rounded(place.longitude(), 1e8)).add(EventLines.rounded(place.latitude(), 1e8));
    }
}
