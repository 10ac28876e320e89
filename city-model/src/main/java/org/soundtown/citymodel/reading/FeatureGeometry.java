package org.soundtown.citymodel.reading;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.LocalFrame;
import tools.jackson.databind.JsonNode;

/** Turns a feature's WGS84 geometry into the local metric frame, refusing what is not sound. */
final class FeatureGeometry {
    private static final String COORDINATES = "geometry.coordinates";
    private static final double MOST_LATITUDE = 85;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final District.Origin origin;
    private final LocalFrame frame;

    FeatureGeometry(District.Origin origin) {
        this.origin = origin;
        this.frame = LocalFrame.at(origin);
    }

    Coordinate point(Feature feature) {
        return position(feature, coordinates(feature, "Point"), COORDINATES);
    }

    LineString line(Feature feature) {
        Coordinate[] vertices = positions(feature, coordinates(feature, "LineString"), COORDINATES, 2);
        LineString line = FACTORY.createLineString(vertices);
        if (line.getLength() == 0) {
            throw feature.fault(COORDINATES, "all positions are the same", "a line of some length");
        }
        return line;
    }

    Polygon polygon(Feature feature) {
        return polygon(feature, coordinates(feature, "Polygon"), COORDINATES);
    }

    /** The parts of a MultiPolygon, or the one Polygon. */
    List<Polygon> polygons(Feature feature) {
        if (!"MultiPolygon".equals(type(feature))) {
            requireType(feature, List.of("Polygon", "MultiPolygon"));
            return List.of(polygon(feature));
        }
        JsonNode parts = coordinates(feature, "MultiPolygon");
        List<Polygon> polygons = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            polygons.add(polygon(feature, parts.get(i), COORDINATES + "[" + i + "]"));
        }
        if (polygons.isEmpty()) {
            throw feature.fault(COORDINATES, "[]", "at least one polygon");
        }
        return polygons;
    }

    private Polygon polygon(Feature feature, JsonNode rings, String path) {
        if (!rings.isArray() || rings.isEmpty()) {
            throw feature.fault(path, Feature.shown(rings), "an outer ring and any holes");
        }
        LinearRing outer = null;
        LinearRing[] holes = new LinearRing[rings.size() - 1];
        for (int i = 0; i < rings.size(); i++) {
            LinearRing ring = ring(feature, rings.get(i), path + "[" + i + "]");
            if (i == 0) {
                outer = ring;
            } else {
                holes[i - 1] = ring;
            }
        }
        Polygon polygon = FACTORY.createPolygon(outer, holes);
        TopologyValidationError error = new IsValidOp(polygon).getValidationError();
        if (error != null) {
            LocalFrame.Geographic at = frame.toGeographic(error.getCoordinate().x, error.getCoordinate().y);
            String where = String.format(java.util.Locale.ROOT, "%.7f, %.7f", at.longitude(), at.latitude());
            throw feature.fault(
                    path,
                    error.getMessage() + " at [" + where + "]",
                    "rings that do not cross, touch along a line or nest");
        }
        return polygon;
    }

    private LinearRing ring(Feature feature, JsonNode node, String path) {
        Coordinate[] vertices = positions(feature, node, path, 4);
        if (!vertices[0].equals2D(vertices[vertices.length - 1])) {
            throw feature.fault(
                    path,
                    "first " + Feature.shown(node.get(0)) + ", last " + Feature.shown(node.get(node.size() - 1)),
                    "a closed ring: the last position equal to the first");
        }
        return FACTORY.createLinearRing(vertices);
    }

    private Coordinate[] positions(Feature feature, JsonNode node, String path, int fewest) {
        if (!node.isArray() || node.size() < fewest) {
            throw feature.fault(path, Feature.shown(node), "at least " + fewest + " positions");
        }
        Coordinate[] positions = new Coordinate[node.size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = position(feature, node.get(i), path + "[" + i + "]");
        }
        return positions;
    }

    private Coordinate position(Feature feature, JsonNode node, String path) {
        if (!node.isArray()
                || node.size() < 2
                || node.size() > 3
                || !node.get(0).isNumber()
                || !node.get(1).isNumber()) {
            throw feature.fault(path, Feature.shown(node), "[longitude, latitude] in degrees");
        }
        double longitude = within(feature, path + "[0]", node.get(0).asDouble(), 180, "degrees of longitude");
        double latitude = within(feature, path + "[1]", node.get(1).asDouble(), 90, "degrees of latitude");
        Coordinate local = frame.toLocal(longitude, latitude);
        double distance = Math.hypot(local.x, local.y);
        if (!(distance <= LocalFrame.RANGE_METRES)) {
            throw feature.fault(
                    path,
                    Feature.shown(node),
                    "longitude, then latitude, within 50 km of the origin [" + origin.longitude() + ", "
                            + origin.latitude() + "]"
                            + (swapped(longitude, latitude) ? "; they seem to be swapped" : ""));
        }
        return local;
    }

    private boolean swapped(double longitude, double latitude) {
        if (Math.abs(longitude) > MOST_LATITUDE) {
            return false;
        }
        Coordinate other = frame.toLocal(latitude, longitude);
        return Math.hypot(other.x, other.y) <= LocalFrame.RANGE_METRES;
    }

    private static double within(Feature feature, String path, double degrees, double limit, String unit) {
        if (!(Math.abs(degrees) <= limit)) {
            throw feature.fault(path, degrees, Feature.range(-limit, limit, unit));
        }
        return degrees;
    }

    private static JsonNode coordinates(Feature feature, String type) {
        requireType(feature, List.of(type));
        JsonNode coordinates = feature.geometry().path("coordinates");
        if (!coordinates.isArray()) {
            throw feature.fault(COORDINATES, Feature.shown(coordinates), "an array");
        }
        return coordinates;
    }

    private static void requireType(Feature feature, List<String> types) {
        if (!types.contains(type(feature))) {
            JsonNode geometry = feature.geometry();
            throw feature.fault(
                    "geometry.type",
                    Feature.shown(geometry.isObject() ? geometry.path("type") : geometry),
                    String.join(" or ", types));
        }
    }

    private static String type(Feature feature) {
        return feature.geometry().path("type").asString("");
    }
}
