package org.soundtown.acoustics.map;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.soundtown.acoustics.scene.Scene;

/**
 * Contours of a grid's values with the buildings cut out, in the local frame (m): areas between neighbouring limits, or
 * lines along the limits. Made for drawing: on a grid finer than what is drawn they only get longer.
 */
public final class Contours {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /** Rings smaller than this, in squared grid steps, are rounding (1). */
    private static final double SMALLEST_RING = 1e-9;

    private final ContourTracer tracer;
    private final double smallestArea;
    private final Geometry built;

    /** @param scene whose buildings hide a part of the grid's nodes */
    public Contours(ScalarGrid grid, Scene scene) {
        GridFrame frame = grid.frame();
        float[] altitudes = SoundMap.altitudes(scene, frame);
        BitSet indoors = Indoors.nodes(scene, frame, altitudes);
        smallestArea = SMALLEST_RING * frame.stepMetres() * frame.stepMetres();
        tracer = new ContourTracer(grid, indoors);
        built = built(scene, frame);
    }

    /** The area from one limit up to, not including, the next; the last band has no end. */
    public record Band(double from, double to, Geometry area) {}

    /** The line along which the value is {@code at}. */
    public record Line(double at, Geometry line) {}

    /**
     * The areas between limits; what lies below the first has none.
     *
     * @param limits ascending
     */
    public List<Band> bands(double... limits) {
        List<Band> bands = new ArrayList<>();
        for (int i = limits.length - 1; i >= 0; i--) {
            checkAscending(limits, i);
            Geometry area = OverlayNGRobust.overlay(area(limits[i]), built, OverlayNG.DIFFERENCE);
            boolean last = i == limits.length - 1;
            Geometry band = last ? area : OverlayNGRobust.overlay(area, area(limits[i + 1]), OverlayNG.DIFFERENCE);
            bands.add(0, new Band(limits[i], last ? Double.POSITIVE_INFINITY : limits[i + 1], polygons(band)));
        }
        return bands;
    }

    /** The lines along limits, outside buildings. */
    public List<Line> lines(double... limits) {
        List<Line> lines = new ArrayList<>();
        for (double limit : limits) {
            List<LineString> parts = new ArrayList<>();
            tracer.rings(limit).forEach(ring -> addStretches(ring, parts));
            Geometry all = GEOMETRY.createMultiLineString(parts.toArray(new LineString[0]));
            lines.add(new Line(limit, OverlayNGRobust.overlay(all, built, OverlayNG.DIFFERENCE)));
        }
        return lines;
    }

    private Geometry area(double atLeast) {
        List<Polygon> shells = new ArrayList<>();
        List<LinearRing> holes = new ArrayList<>();
        for (ContourTracer.Ring ring : tracer.rings(atLeast)) {
            double signed = Area.ofRingSigned(ring.points());
            if (Math.abs(signed) < smallestArea || ring.points().length < 4) {
                continue;
            }
            LinearRing line = GEOMETRY.createLinearRing(ring.points());
            // JTS counts clockwise areas as positive
            if (signed < 0) {
                shells.add(GEOMETRY.createPolygon(line));
            } else {
                holes.add(line);
            }
        }
        return GEOMETRY.createMultiPolygon(withHoles(shells, holes).toArray(new Polygon[0]));
    }

    private static List<Polygon> withHoles(List<Polygon> shells, List<LinearRing> holes) {
        STRtree tree = new STRtree();
        List<List<LinearRing>> holesOf = new ArrayList<>();
        for (int i = 0; i < shells.size(); i++) {
            tree.insert(shells.get(i).getEnvelopeInternal(), i);
            holesOf.add(new ArrayList<>());
        }
        for (LinearRing hole : holes) {
            Coordinate point = hole.getCoordinateN(0);
            List<Integer> around = new ArrayList<>();
            for (Object found : tree.query(new Envelope(point))) {
                Coordinate[] shell =
                        shells.get((Integer) found).getExteriorRing().getCoordinates();
                if (RayCrossingCounter.locatePointInRing(point, shell) == Location.INTERIOR) {
                    around.add((Integer) found);
                }
            }
            around.stream()
                    .min(Comparator.comparingDouble(i -> shells.get(i).getArea()))
                    .ifPresent(shell -> holesOf.get(shell).add(hole));
        }
        List<Polygon> polygons = new ArrayList<>();
        for (int i = 0; i < shells.size(); i++) {
            polygons.add(GEOMETRY.createPolygon(
                    shells.get(i).getExteriorRing(), holesOf.get(i).toArray(new LinearRing[0])));
        }
        return polygons;
    }

    /** The parts of a ring that lie on the contour; stretches along the rim of what is known are left out. */
    private static void addStretches(ContourTracer.Ring ring, List<LineString> parts) {
        List<Coordinate> stretch = new ArrayList<>();
        for (int i = 0; i + 1 < ring.points().length; i++) {
            if (ring.bounded()[i] && ring.bounded()[i + 1]) {
                finish(stretch, parts);
                continue;
            }
            if (stretch.isEmpty()) {
                stretch.add(ring.points()[i]);
            }
            stretch.add(ring.points()[i + 1]);
        }
        finish(stretch, parts);
    }

    private static void finish(List<Coordinate> stretch, List<LineString> parts) {
        if (stretch.size() > 1) {
            parts.add(GEOMETRY.createLineString(stretch.toArray(new Coordinate[0])));
        }
        stretch.clear();
    }

    private static Geometry built(Scene scene, GridFrame frame) {
        Envelope box = frame.box();
        List<Geometry> footprints = new ArrayList<>();
        scene.buildings().forEach(building -> {
            Coordinate on = building.footprint().getCoordinate();
            double node = scene.groundAltitudeAt(on.x, on.y) + frame.heightMetres();
            if (box.intersects(building.footprint().getEnvelopeInternal()) && node < building.roofAltitudeMetres()) {
                footprints.add(building.footprint());
            }
        });
        return OverlayNGRobust.union(footprints, GEOMETRY);
    }

    /** Only the polygons of an overlay's result: what it leaves of lines and points is where areas touch. */
    private static Geometry polygons(Geometry overlaid) {
        @SuppressWarnings("unchecked")
        List<Polygon> polygons = PolygonExtracter.getPolygons(overlaid);
        return GEOMETRY.createMultiPolygon(polygons.toArray(new Polygon[0]));
    }

    private static void checkAscending(double[] limits, int i) {
        if (i > 0 && !(limits[i] > limits[i - 1])) {
            throw new IllegalArgumentException(
                    "contour limits " + limits[i - 1] + ", " + limits[i] + ": expected ascending values");
        }
    }
}
