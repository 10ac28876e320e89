package org.soundtown.acoustics.map;

import java.util.List;
import java.util.Locale;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.soundtown.citymodel.LocalFrame;
import org.soundtown.foundation.document.Documents;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Contours as GeoJSON: with a local frame in WGS84 as RFC 7946 wants it, without one in local metres, which the member
 * {@code coordinates} then says. Areas have {@code from} and, but for the last, {@code to}; lines have {@code at}; both
 * have {@code quantity}, {@code unit} and the colour that they have in the picture, as {@code fill} or {@code stroke}
 * (the names of the simplestyle convention).
 */
public final class ContourGeoJson {
    /** 10⁻⁷ degrees are 1 cm. */
    private static final double PER_DEGREE = 1e7;

    private static final double PER_METRE = 100;

    private final String quantity;
    private final String unit;
    private final ColourScale colours;
    private final LocalFrame frame;

    private ContourGeoJson(String quantity, String unit, ColourScale colours, LocalFrame frame) {
        this.quantity = quantity;
        this.unit = unit;
        this.colours = colours;
        this.frame = frame;
    }

    /** In local metres, for scenes that have no place on the globe. */
    public static ContourGeoJson local(String quantity, String unit, ColourScale colours) {
        return new ContourGeoJson(quantity, unit, colours, null);
    }

    /** In WGS84. */
    public static ContourGeoJson geographic(String quantity, String unit, ColourScale colours, LocalFrame frame) {
        return new ContourGeoJson(quantity, unit, colours, frame);
    }

    /** The document of a picture's areas. */
    public String bands(List<Contours.Band> bands) {
        ObjectNode collection = collection();
        for (Contours.Band band : bands) {
            if (!band.area().isEmpty()) {
                ObjectNode properties = feature(collection, band.area());
                properties.put("from", band.from());
                if (Double.isFinite(band.to())) {
                    properties.put("to", band.to());
                }
                double middle = Double.isFinite(band.to()) ? (band.from() + band.to()) / 2 : colours.high();
                properties.put("fill", hex(colours.rgb(middle)));
            }
        }
        return Documents.JSON.writeValueAsString(collection);
    }

    /** The document of a picture's lines. */
    public String lines(List<Contours.Line> lines) {
        ObjectNode collection = collection();
        for (Contours.Line line : lines) {
            if (!line.line().isEmpty()) {
                ObjectNode properties = feature(collection, line.line());
                properties.put("at", line.at());
                properties.put("stroke", hex(colours.rgb(line.at())));
            }
        }
        return Documents.JSON.writeValueAsString(collection);
    }

    private ObjectNode collection() {
        ObjectNode collection = Documents.JSON.createObjectNode();
        collection.put("type", "FeatureCollection");
        if (frame == null) {
            collection.put("coordinates", "metres east and north of the scene's origin");
        }
        collection.putArray("features");
        return collection;
    }

    private ObjectNode feature(ObjectNode collection, Geometry geometry) {
        ObjectNode feature = ((ArrayNode) collection.get("features")).addObject();
        feature.put("type", "Feature");
        ObjectNode properties = feature.putObject("properties");
        properties.put("quantity", quantity);
        properties.put("unit", unit);
        ObjectNode shape = feature.putObject("geometry");
        boolean areas = geometry.getDimension() == 2;
        shape.put("type", areas ? "MultiPolygon" : "MultiLineString");
        ArrayNode parts = shape.putArray("coordinates");
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon) {
                ArrayNode rings = parts.addArray();
                write(polygon.getExteriorRing(), true, rings.addArray());
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    write(polygon.getInteriorRingN(hole), false, rings.addArray());
                }
            } else if (geometry.getGeometryN(i) instanceof LineString line) {
                points(line.getCoordinates(), parts.addArray());
            }
        }
        return properties;
    }

    /** RFC 7946 section 3.1.6: outlines counter-clockwise, holes clockwise. */
    private void write(LineString ring, boolean counterClockwise, ArrayNode to) {
        boolean turned = Orientation.isCCW(ring.getCoordinates()) != counterClockwise;
        points((turned ? ring.reverse() : ring).getCoordinates(), to);
    }

    private void points(Coordinate[] line, ArrayNode to) {
        for (Coordinate point : line) {
            ArrayNode pair = to.addArray();
            if (frame == null) {
                pair.add(Math.rint(point.x * PER_METRE) / PER_METRE).add(Math.rint(point.y * PER_METRE) / PER_METRE);
            } else {
                LocalFrame.Geographic on = frame.toGeographic(point.x, point.y);
                pair.add(Math.rint(on.longitude() * PER_DEGREE) / PER_DEGREE)
                        .add(Math.rint(on.latitude() * PER_DEGREE) / PER_DEGREE);
            }
        }
    }

    private static String hex(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
