package org.soundtown.headless.locate;

import java.util.List;
import java.util.Locale;
import org.soundtown.citymodel.LocalFrame;
import org.soundtown.detection.location.LocatedEvent;
import org.soundtown.foundation.document.Documents;
import org.soundtown.protocol.Detection;
import org.soundtown.protocol.Ellipse;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Located events as JSON lines, and as text for people. */
public final class EventLines {
    private final Plane plane;

    public EventLines(Plane plane) {
        this.plane = plane;
    }

    /** One line of JSON. */
    public String json(int number, Located located) {
        LocatedEvent event = located.event();
        ObjectNode node = Documents.JSON.createObjectNode();
        node.put("event", number);
        node.put("time", rounded(located.emissionSeconds(), 1e6));
        node.put("class", event.soundClass());
        node.put("confidence", rounded(event.confidence(), 1e3));
        node.put("x", rounded(event.position().x() + plane.east(), 1e2));
        node.put("y", rounded(event.position().y() + plane.north(), 1e2));
        plane.geographic(event.position().x(), event.position().y()).ifPresent(place -> {
            node.put("latitude", rounded(place.latitude(), 1e7));
            node.put("longitude", rounded(place.longitude(), 1e7));
        });
        event.address().ifPresent(address -> node.put("address", address));
        node.set("region", region(event.ellipse()));
        node.put("method", event.method());
        node.put("certain", event.certain());
        ArrayNode used = node.putArray("microphones");
        event.used().forEach(each -> used.add(each.microphone()));
        ArrayNode leftOut = node.putArray("leftOut");
        for (Located.LeftOut each : located.leftOut()) {
            leftOut.addObject()
                    .put("microphone", each.detection().microphone())
                    .put("time", rounded(each.onsetSeconds(), 1e6))
                    .put("reason", each.reason().words())
                    .put("lateSeconds", rounded(each.lateSeconds(), 1e4));
        }
        return node.toString();
    }

    /** The event in a line, what was left out in one each below it. */
    public String text(int number, Located located) {
        LocatedEvent event = located.event();
        Ellipse ellipse = event.ellipse();
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%3d  %.4f s  %s %.2f  at %s%s%n",
                number,
                located.emissionSeconds(),
                event.soundClass(),
                event.confidence(),
                place(event),
                event.address().map(address -> ", " + address).orElse("")));
        text.append(String.format(
                Locale.ROOT,
                "     95 %% within %.1f m by %.1f m, long axis %.0f°; %s%n",
                ellipse.semiMajorMetres(),
                ellipse.semiMinorMetres(),
                ellipse.bearingDegrees(),
                how(event)));
        for (Located.LeftOut each : located.leftOut()) {
            text.append(String.format(
                    Locale.ROOT,
                    "     left out: %s at %.4f s, %s (%+.3f s)%n",
                    each.detection().microphone(),
                    each.onsetSeconds(),
                    each.reason().words(),
                    each.lateSeconds()));
        }
        return text.toString();
    }

    private String place(LocatedEvent event) {
        String metres = String.format(
                Locale.ROOT,
                "x %.1f y %.1f",
                event.position().x() + plane.east(),
                event.position().y() + plane.north());
        return plane.geographic(event.position().x(), event.position().y())
                .map(place -> degrees(place) + " (" + metres + ")")
                .orElse(metres);
    }

    private static String degrees(LocalFrame.Geographic place) {
        return String.format(Locale.ROOT, "%.6f, %.6f", place.latitude(), place.longitude());
    }

    private static String how(LocatedEvent event) {
        List<String> names =
                event.used().stream().map(Detection::microphone).distinct().toList();
        return event.method().equals("proximity")
                ? "near " + String.join(" and ", names) + ": fewer than three sensors agree"
                : "time difference of " + names.size() + ": " + String.join(" ", names);
    }

    private static ObjectNode region(Ellipse ellipse) {
        return Documents.JSON
                .createObjectNode()
                .put("semiMajorMetres", rounded(ellipse.semiMajorMetres(), 1e2))
                .put("semiMinorMetres", rounded(ellipse.semiMinorMetres(), 1e2))
                .put("bearingDegrees", rounded(ellipse.bearingDegrees(), 10));
    }

    static double rounded(double value, double steps) {
        return Math.rint(value * steps) / steps;
    }
}
