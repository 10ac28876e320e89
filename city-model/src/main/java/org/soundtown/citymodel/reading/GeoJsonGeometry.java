package org.soundtown.citymodel.reading;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.soundtown.citymodel.LocalFrame;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.geometry.Position;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns local geometry into GeoJSON in WGS84 with nine decimals of a degree (0.1 mm). */
final class GeoJsonGeometry {
    private static final double STEPS_PER_DEGREE = 1e9;

    private final LocalFrame frame;

    GeoJsonGeometry(LocalFrame frame) {
        this.frame = frame;
    }

    ObjectNode point(Position position) {
        ObjectNode node = Documents.JSON.createObjectNode().put("type", "Point");
        position(node.putArray("coordinates"), position.x(), position.y());
        return node;
    }

    /** A line or a polygon. */
    ObjectNode of(Geometry geometry) {
        ObjectNode node = Documents.JSON.createObjectNode().put("type", geometry.getGeometryType());
        ArrayNode coordinates = node.putArray("coordinates");
        if (geometry instanceof Polygon polygon) {
            positions(coordinates.addArray(), polygon.getExteriorRing());
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                positions(coordinates.addArray(), polygon.getInteriorRingN(hole));
            }
        } else if (geometry instanceof LineString line) {
            positions(coordinates, line);
        } else {
            throw new IllegalArgumentException(geometry.getGeometryType() + ": expected LineString or Polygon");
        }
        return node;
    }

    private void positions(ArrayNode target, LineString line) {
        for (Coordinate vertex : line.getCoordinates()) {
            position(target.addArray(), vertex.x, vertex.y);
        }
    }

    private void position(ArrayNode target, double x, double y) {
        LocalFrame.Geographic place = frame.toGeographic(x, y);
        target.add(Math.rint(place.longitude() * STEPS_PER_DEGREE) / STEPS_PER_DEGREE);
        target.add(Math.rint(place.latitude() * STEPS_PER_DEGREE) / STEPS_PER_DEGREE);
    }
}
