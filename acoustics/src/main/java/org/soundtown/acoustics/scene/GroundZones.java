package org.soundtown.acoustics.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.soundtown.citymodel.GroundZone;

/**
 * The map of the ground factor G: zones that may overlap, of which the first named lies on top, become disjoint pieces
 * and the edges between them. Immutable, thread-safe.
 *
 * <p>All outlines are cut at their crossings and the faces between them take the G of the topmost zone over them; corners
 * within 0.1 mm of each other are one.
 */
public final class GroundZones {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /** A part of the map with one ground factor. */
    public record Piece(Polygon area, double g) {}

    private record Segment(Coordinate from, Coordinate to) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final GroundEdges edges;
    private final GroundGrid grid;

    private GroundZones(List<GroundZone> zones, double elsewhereG) {
        List<Noding.Cut> cut = Noding.cut(outlines(zones));
        Topmost topmost = new Topmost(zones, elsewhereG);
        Map<Segment, Double> leftG = new LinkedHashMap<>();
        for (Polygon face : faces(cut)) {
            double g = topmost.gAt(face.getInteriorPoint().getCoordinate());
            walkWithInsideOnTheLeft(face, g, leftG);
            if (topmost.covers(face.getInteriorPoint().getCoordinate())) {
                pieces.add(new Piece(face, g));
            }
        }
        edges = edges(leftG, elsewhereG);
        grid = new GroundGrid(edges, elsewhereG);
    }

    /**
     * @param zones the first named lies on top
     * @param elsewhereG ground factor where no zone lies, 0 hard to 1 porous
     */
    public static GroundZones of(List<GroundZone> zones, double elsewhereG) {
        check("ground factor between the zones", elsewhereG);
        zones.forEach(zone -> check("ground zone " + zone.id() + ": g", zone.g()));
        return new GroundZones(zones, elsewhereG);
    }

    /** The zones' area in parts that do not overlap; what no zone covers is not among them. */
    public List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    /** Where G changes, every stretch once. */
    public GroundEdges edges() {
        return edges;
    }

    /** Ground factor at a place of the map, 0 hard to 1 porous; on an edge that of either side. */
    public double gAt(double x, double y) {
        return grid.gAt(x, y);
    }

    private static List<Coordinate[]> outlines(List<GroundZone> zones) {
        List<Coordinate[]> outlines = new ArrayList<>();
        for (GroundZone zone : zones) {
            for (Object ring : LinearComponentExtracter.getLines(zone.area())) {
                outlines.add(((LineString) ring).getCoordinates());
            }
        }
        return outlines;
    }

    /** The faces of the map that the cut outlines draw; a stretch that several outlines share counts once. */
    private static List<Polygon> faces(List<Noding.Cut> cuts) {
        Set<Segment> drawn = new LinkedHashSet<>();
        Polygonizer polygonizer = new Polygonizer();
        for (Noding.Cut cut : cuts) {
            Coordinate[] line = cut.points();
            for (int i = 1; i < line.length; i++) {
                boolean forward = line[i - 1].compareTo(line[i]) < 0;
                Segment segment = new Segment(forward ? line[i - 1] : line[i], forward ? line[i] : line[i - 1]);
                if (line[i - 1].compareTo(line[i]) != 0 && drawn.add(segment)) {
                    polygonizer.add(GEOMETRY.createLineString(new Coordinate[] {segment.from, segment.to}));
                }
            }
        }
        List<Polygon> faces = new ArrayList<>();
        for (Object face : (Collection<?>) polygonizer.getPolygons()) {
            faces.add((Polygon) face);
        }
        return faces;
    }

    private static void walkWithInsideOnTheLeft(Polygon face, double g, Map<Segment, Double> leftG) {
        walk(face.getExteriorRing(), true, g, leftG);
        for (int hole = 0; hole < face.getNumInteriorRing(); hole++) {
            walk(face.getInteriorRingN(hole), false, g, leftG);
        }
    }

    private static void walk(LinearRing ring, boolean counterClockwise, double g, Map<Segment, Double> leftG) {
        Coordinate[] corners = ring.getCoordinates();
        boolean forward = Orientation.isCCW(corners) == counterClockwise;
        for (int i = 1; i < corners.length; i++) {
            leftG.put(forward ? new Segment(corners[i - 1], corners[i]) : new Segment(corners[i], corners[i - 1]), g);
        }
    }

    private static GroundEdges edges(Map<Segment, Double> leftG, double elsewhereG) {
        GroundEdges.Builder edges = new GroundEdges.Builder();
        leftG.forEach((segment, left) -> {
            Segment back = new Segment(segment.to, segment.from);
            boolean oneSided = !leftG.containsKey(back);
            double right = oneSided ? elsewhereG : leftG.get(back);
            if (left != right && (oneSided || segment.from.compareTo(segment.to) < 0)) {
                edges.add(segment.from.x, segment.from.y, segment.to.x, segment.to.y, left, right);
            }
        });
        return edges.build();
    }

    private static void check(String what, double g) {
        if (!(g >= 0 && g <= 1)) {
            throw new IllegalArgumentException(what + ": " + g + ": expected 0 to 1");
        }
    }

    /** Which zone lies on top at a place. */
    private static final class Topmost {
        private final List<GroundZone> zones;
        private final double elsewhereG;
        private final List<PointOnGeometryLocator> locators = new ArrayList<>();
        private final STRtree index = new STRtree();

        Topmost(List<GroundZone> zones, double elsewhereG) {
            this.zones = zones;
            this.elsewhereG = elsewhereG;
            for (int i = 0; i < zones.size(); i++) {
                Geometry area = zones.get(i).area();
                locators.add(new IndexedPointInAreaLocator(area));
                index.insert(area.getEnvelopeInternal(), i);
            }
        }

        boolean covers(Coordinate place) {
            return zoneAt(place) < zones.size();
        }

        double gAt(Coordinate place) {
            int zone = zoneAt(place);
            return zone < zones.size() ? zones.get(zone).g() : elsewhereG;
        }

        private int zoneAt(Coordinate place) {
            int top = zones.size();
            for (Object hit : index.query(new Envelope(place))) {
                int zone = (Integer) hit;
                if (zone < top && locators.get(zone).locate(place) == Location.INTERIOR) {
                    top = zone;
                }
            }
            return top;
        }
    }
}
