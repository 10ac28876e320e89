package org.soundtown.headless.acoustics.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import org.soundtown.foundation.document.InputError;
import tools.jackson.databind.JsonNode;

/** One feature: its properties by name, whatever their letters' case, and its geometry in metres. */
final class GeoJsonFeature {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int LONGEST_SHOWN = 80;
    private static final double FURTHEST_METRES = 1e8;

    private final Path file;
    private final String place;
    private final int index;
    private final JsonNode node;

    GeoJsonFeature(Path file, String place, int index, JsonNode node) {
        this.file = file;
        this.place = place;
        this.index = index;
        this.node = node;
    }

    /** The property or member {@code id}, the property {@code pk}, or the feature's number in the file. */
    String id() {
        for (JsonNode found : List.of(property("id"), property("pk"), node.path("id"))) {
            if (found.isString() || found.isNumber()) {
                return found.asString();
            }
        }
        return "feature " + index;
    }

    /** A property by its name in any case; missing where there is none or it is null. */
    JsonNode property(String name) {
        JsonNode found = null;
        for (var entry : node.path("properties").properties()) {
            if (entry.getKey().equalsIgnoreCase(name) && !entry.getValue().isNull()) {
                if (found != null) {
                    throw fault("properties." + entry.getKey(), "there in two spellings", name + " once");
                }
                found = entry.getValue();
            }
        }
        return found == null ? node.path("properties").path("") : found;
    }

    /** A number from {@code low} to {@code high}, both included. */
    double number(String name, double low, double high, String unit) {
        JsonNode value = property(name);
        return within("properties." + name, value, low, high, unit);
    }

    double within(String where, JsonNode value, double low, double high, String unit) {
        if (!value.isNumber() || !(value.asDouble() >= low && value.asDouble() <= high)) {
            throw fault(where, shown(value), "a number from " + low + " to " + high + " " + unit);
        }
        return value.asDouble();
    }

    String geometryType() {
        return node.path("geometry").path("type").asString("");
    }

    /** The Polygon, or the parts of the MultiPolygon. */
    List<Polygon> polygons() {
        JsonNode coordinates = node.path("geometry").path("coordinates");
        List<Polygon> polygons = new ArrayList<>();
        switch (geometryType()) {
            case "Polygon" -> polygons.add(polygon(coordinates, "coordinates"));
            case "MultiPolygon" -> {
                for (int i = 0; i < coordinates.size(); i++) {
                    polygons.add(polygon(coordinates.path(i), "coordinates[" + i + "]"));
                }
            }
            default -> throw wrongGeometry("Polygon or MultiPolygon");
        }
        return polygons;
    }

    /** The Point, LineString or MultiLineString as lines of positions; z is NaN where none is given. */
    List<Coordinate[]> lines() {
        JsonNode coordinates = node.path("geometry").path("coordinates");
        List<Coordinate[]> lines = new ArrayList<>();
        switch (geometryType()) {
            case "Point" -> lines.add(new Coordinate[] {position(coordinates, "coordinates")});
            case "LineString" -> lines.add(positions(coordinates, "coordinates", 2));
            case "MultiLineString" -> {
                for (int i = 0; i < coordinates.size(); i++) {
                    lines.add(positions(coordinates.path(i), "coordinates[" + i + "]", 2));
                }
            }
            default -> throw wrongGeometry("Point, LineString or MultiLineString");
        }
        return lines;
    }

    /** An error in this feature; {@code where} is the path below it. */
    InputError fault(String where, String value, String expected) {
        return InputError.at(file, place + ": feature " + index + " (id " + id() + "), " + where, value, expected);
    }

    private InputError wrongGeometry(String expected) {
        return fault("geometry.type", geometryType().isEmpty() ? "missing" : geometryType(), expected);
    }

    private Polygon polygon(JsonNode rings, String where) {
        if (!rings.isArray() || rings.isEmpty()) {
            throw fault(where, shown(rings), "an outer ring and any holes");
        }
        LinearRing[] holes = new LinearRing[rings.size() - 1];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = ring(rings.path(i + 1), where + "[" + (i + 1) + "]");
        }
        Polygon polygon = FACTORY.createPolygon(ring(rings.path(0), where + "[0]"), holes);
        TopologyValidationError error = new IsValidOp(polygon).getValidationError();
        if (error != null) {
            throw fault(
                    where,
                    error.getMessage() + " at (" + error.getCoordinate().x + ", " + error.getCoordinate().y + ")",
                    "rings that do not cross, touch along a line or nest");
        }
        return polygon;
    }

    private LinearRing ring(JsonNode ring, String where) {
        Coordinate[] vertices = positions(ring, where, 4);
        if (!vertices[0].equals2D(vertices[vertices.length - 1])) {
            throw fault(where, "an open ring", "the last position equal to the first");
        }
        return FACTORY.createLinearRing(vertices);
    }

    private Coordinate[] positions(JsonNode list, String where, int fewest) {
        if (!list.isArray() || list.size() < fewest) {
            throw fault(where, shown(list), "at least " + fewest + " positions");
        }
        Coordinate[] positions = new Coordinate[list.size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = position(list.path(i), where + "[" + i + "]");
        }
        return positions;
    }

    private Coordinate position(JsonNode position, String where) {
        if (!position.isArray() || position.size() < 2) {
            throw fault(where, shown(position), "[x, y] or [x, y, z] in metres");
        }
        double[] xyz = {0, 0, Double.NaN};
        for (int i = 0; i < Math.min(3, position.size()); i++) {
            xyz[i] = within(where + "[" + i + "]", position.path(i), -FURTHEST_METRES, FURTHEST_METRES, "m");
        }
        return new Coordinate(xyz[0], xyz[1], xyz[2]);
    }

    private static String shown(JsonNode value) {
        String text = value.isMissingNode() ? "missing" : value.toString();
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
