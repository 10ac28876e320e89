package org.soundtown.acoustics.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.soundtown.citymodel.GroundZone;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;

class GroundZonesTest {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    @Test
    void withoutZonesOneFactorHoldsEverywhere() {
        GroundZones bare = GroundZones.of(List.of(), 0.7);
        assertEquals(0.7, bare.gAt(5, -3));
        assertEquals(0, bare.edges().count());
        assertTrue(bare.pieces().isEmpty());
    }

    @Test
    void theZoneNamedFirstLiesOnTop() {
        GroundZones patch = GroundZones.of(List.of(box(40, 40, 60, 60, 1), box(0, 0, 100, 100, 0.2)), 0.5);
        assertEquals(1, patch.gAt(50, 50));
        assertEquals(0.2, patch.gAt(50, 30));
        assertEquals(0.2, patch.gAt(70, 50));
        assertEquals(0.5, patch.gAt(-1, 50));
        assertEquals(8, patch.edges().count());
        assertEquals(
                0.2,
                GroundZones.of(List.of(box(0, 0, 100, 100, 0.2), box(40, 40, 60, 60, 1)), 0.5)
                        .gAt(50, 50));
    }

    @Test
    void zonesThatTouchHaveOneEdgeBetweenThem() {
        GroundZones halves = GroundZones.of(List.of(box(0, 0, 50, 80, 0.9), box(50, 20, 90, 60, 0.1)), 0);
        GroundEdges edges = halves.edges();
        int shared = 0;
        for (int i = 0; i < edges.count(); i++) {
            if (edges.ax[i] == 50 && edges.bx[i] == 50 && Math.min(edges.ay[i], edges.by[i]) == 20) {
                shared++;
                boolean north = edges.by[i] > edges.ay[i];
                assertEquals(0.9, north ? edges.leftG[i] : edges.rightG[i]);
                assertEquals(0.1, north ? edges.rightG[i] : edges.leftG[i]);
            }
        }
        assertEquals(1, shared);
        assertEquals(9, edges.count());
    }

    @Test
    void noEdgeDividesZonesOfOneFactorOrAZoneFromGroundLikeIt() {
        assertEquals(
                6,
                GroundZones.of(List.of(box(0, 0, 50, 80, 1), box(50, 0, 90, 80, 1)), 0)
                        .edges()
                        .count());
        assertEquals(
                0, GroundZones.of(List.of(box(0, 0, 50, 80, 0.3)), 0.3).edges().count());
    }

    @Test
    void aZoneWithAHoleLetsTheGroundBelowShow() {
        Polygon ring = (Polygon)
                box(0, 0, 90, 90, 1).area().difference(box(30, 30, 60, 60, 1).area());
        GroundZones holed = GroundZones.of(List.of(new GroundZone("ring", ring, 1)), 0.25);
        assertEquals(0.25, holed.gAt(45, 45));
        assertEquals(1, holed.gAt(15, 45));
        assertEquals(1, holed.gAt(75, 45));
        assertEquals(1, holed.pieces().size());
    }

    @Test
    void aFactorBeyondItsRangeIsRefusedByZone() {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> GroundZones.of(List.of(box(0, 0, 1, 1, 1.2)), 0));
        assertEquals("ground zone z: g: 1.2: expected 0 to 1", error.getMessage());
    }

    @Property(tries = 200)
    void piecesDoNotOverlapAndTogetherAreTheZones(@ForAll long seed) {
        List<GroundZone> zones = zones(seed);
        List<GroundZones.Piece> pieces = GroundZones.of(zones, 0.5).pieces();
        double area = 0;
        for (GroundZones.Piece piece : pieces) {
            area += piece.area().getArea();
        }
        double union = GEOMETRY.buildGeometry(
                        zones.stream().map(GroundZone::area).toList())
                .union()
                .getArea();
        assertEquals(union, area, 1e-3 * union);
    }

    @Property(tries = 200)
    void theFactorIsThatOfTheTopmostZone(@ForAll long seed) {
        List<GroundZone> zones = zones(seed);
        GroundZones map = GroundZones.of(zones, 0.5);
        DiceCursor dice = Dice.of(seed, "places", "xy").cursor();
        for (int i = 0; i < 100; i++) {
            Coordinate place = new Coordinate(dice.uniform(-20, 140), dice.uniform(-20, 140));
            boolean onAnEdge = zones.stream()
                    .anyMatch(zone -> zone.area().getBoundary().distance(GEOMETRY.createPoint(place)) < 1e-3);
            if (!onAnEdge) {
                double expected = zones.stream()
                        .filter(zone -> zone.area().contains(GEOMETRY.createPoint(place)))
                        .findFirst()
                        .map(GroundZone::g)
                        .orElse(0.5);
                assertEquals(expected, map.gAt(place.x, place.y), () -> place.toString());
            }
        }
    }

    @Property(tries = 200)
    void walkingStraightAndSwitchingAtEveryEdgeGivesTheFactorAlongTheWay(@ForAll long seed) {
        GroundZones map = GroundZones.of(zones(seed), 0.5);
        DiceCursor dice = Dice.of(seed, "walk", "ends").cursor();
        double x0 = dice.uniform(-20, 140);
        double y0 = dice.uniform(-20, 140);
        double x1 = dice.uniform(-20, 140);
        double y1 = dice.uniform(-20, 140);
        double g = map.gAt(x0, y0);
        double from = 0;
        for (double[] crossing : crossings(map.edges(), x0, y0, x1, y1)) {
            if (crossing[0] - from > 1e-6) {
                double middle = (from + crossing[0]) / 2;
                assertEquals(g, map.gAt(x0 + middle * (x1 - x0), y0 + middle * (y1 - y0)));
            }
            assertEquals(g, crossing[1]);
            g = crossing[2];
            from = crossing[0];
        }
        assertEquals(g, map.gAt(x1, y1));
    }

    /** Crossings of a walk in order: share of the way, G before, G after. */
    private static List<double[]> crossings(GroundEdges edges, double x0, double y0, double x1, double y1) {
        List<double[]> found = new ArrayList<>();
        double dx = x1 - x0;
        double dy = y1 - y0;
        for (int i = 0; i < edges.count(); i++) {
            double sideA = dx * (edges.ay[i] - y0) - dy * (edges.ax[i] - x0);
            double sideB = dx * (edges.by[i] - y0) - dy * (edges.bx[i] - x0);
            if (sideA < 0 != sideB < 0) {
                double s = sideA / (sideA - sideB);
                double x = edges.ax[i] + s * (edges.bx[i] - edges.ax[i]);
                double y = edges.ay[i] + s * (edges.by[i] - edges.ay[i]);
                double t = ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy);
                if (t > 0 && t < 1) {
                    boolean fromLeft = sideB < 0;
                    found.add(new double[] {
                        t, fromLeft ? edges.rightG[i] : edges.leftG[i], fromLeft ? edges.leftG[i] : edges.rightG[i]
                    });
                }
            }
        }
        found.sort(Comparator.comparingDouble(crossing -> crossing[0]));
        return found;
    }

    /** Boxes and triangles that overlap and touch; some share sides to the last bit. */
    private static List<GroundZone> zones(long seed) {
        DiceCursor dice = Dice.of(seed, "zones", "shapes").cursor();
        List<GroundZone> zones = new ArrayList<>();
        int count = 1 + dice.below(12);
        for (int i = 0; i < count; i++) {
            double g = dice.below(5) / 4.0;
            if (dice.uniform() < 0.5) {
                double x = 10 * dice.below(10);
                double y = 10 * dice.below(10);
                zones.add(box(x, y, x + 10 + 10 * dice.below(4), y + 10 + 10 * dice.below(4), g));
            } else {
                Coordinate a = new Coordinate(dice.uniform(0, 120), dice.uniform(0, 120));
                Coordinate b = new Coordinate(dice.uniform(0, 120), dice.uniform(0, 120));
                Coordinate c = new Coordinate(dice.uniform(0, 120), dice.uniform(0, 120));
                zones.add(new GroundZone("z", GEOMETRY.createPolygon(new Coordinate[] {a, b, c, a}), g));
            }
        }
        return zones;
    }

    private static GroundZone box(double minX, double minY, double maxX, double maxY, double g) {
        return new GroundZone("z", (Polygon) GEOMETRY.toGeometry(new Envelope(minX, maxX, minY, maxY)), g);
    }
}
