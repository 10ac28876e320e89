package org.soundtown.acoustics.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;

class TriangulationTest {
    private static final Coordinate[] SOUTH = line(0, 0, 0, 100, 0, 0);
    private static final Coordinate[] NORTH = line(0, 100, 0, 100, 100, 0);

    @Test
    void withoutAnySurveyTheGroundIsFlatAtZero() {
        Triangulation none = Triangulation.of(List.of());
        assertTrue(none.level());
        assertEquals(0, none.altitudeAt(17, -3));
        assertEquals(0, none.edges().count());
    }

    @Test
    void aRidgeBetweenTwoFlatLinesBendsAlongItsCrestOnly() {
        Triangulation ridge = Triangulation.of(List.of(SOUTH, NORTH, line(0, 50, 10, 100, 50, 10)));
        assertEquals(10, ridge.altitudeAt(33, 50), 1e-12);
        assertEquals(5, ridge.altitudeAt(70, 25), 1e-12);
        assertEquals(5, ridge.altitudeAt(70, 75), 1e-12);
        assertEquals(4, ridge.triangleCount());
        assertEquals(1 + 6, ridge.edges().count(), "the crest and six stretches of boundary");
    }

    @Test
    void beyondTheSurveyTheNearestBoundarysAltitudeGoesOn() {
        Triangulation ridge = Triangulation.of(List.of(SOUTH, NORTH, line(0, 50, 10, 100, 50, 10)));
        assertEquals(5, ridge.altitudeAt(150, 25), 1e-12);
        assertEquals(10, ridge.altitudeAt(-1000, 50), 1e-12);
        assertEquals(0, ridge.altitudeAt(-5, -5), 1e-12);
    }

    @Test
    void whereCrossingLinesDisagreeTheOneNamedLastCounts() {
        Triangulation crossed = Triangulation.of(List.of(line(0, 0, 2, 10, 10, 2), line(0, 10, 4, 10, 0, 4)));
        assertEquals(4, crossed.altitudeAt(5, 5), 1e-12);
        assertEquals(3, crossed.altitudeAt(2.5, 2.5), 1e-12);
        assertEquals(4, crossed.altitudeAt(2.5, 7.5), 1e-12);
    }

    @Test
    void aCrestAddedToASurveyStandsThoughAStrayLineRunsBelowIt() {
        Coordinate[] stray = line(10, 0, 0, 90, 100, 0);
        Triangulation berm = Triangulation.of(
                List.of(SOUTH, NORTH, stray, line(0, 48, 10, 100, 48, 10), line(0, 52, 10, 100, 52, 10)));
        for (double x = 1; x < 100; x += 7) {
            assertEquals(10, berm.altitudeAt(x, 48), 1e-9);
            assertEquals(10, berm.altitudeAt(x, 50), 1e-9);
            assertEquals(5, berm.altitudeAt(x, 24), 1e-9);
        }
    }

    @Test
    void aLineThatEndsOnAnotherBendsItThere() {
        Triangulation t = Triangulation.of(List.of(SOUTH, NORTH, line(50, 0, 3, 50, 60, 3)));
        assertEquals(3, t.altitudeAt(50, 0), 1e-12);
        assertEquals(1.5, t.altitudeAt(25, 0), 1e-12);
    }

    @Test
    void repeatedPointsAndLinesChangeNothing() {
        Coordinate[] crest = line(0, 50, 10, 100, 50, 10);
        Coordinate[] again = line(100, 50, 10, 60, 50, 10, 60, 50, 10, 0, 50, 10);
        Triangulation once = Triangulation.of(List.of(SOUTH, NORTH, crest));
        Triangulation twice = Triangulation.of(List.of(SOUTH, SOUTH, NORTH, crest, again, line(100, 0, 0)));
        for (int i = 0; i < 50; i++) {
            double x = (37 * i) % 101;
            double y = (61 * i) % 103;
            assertEquals(once.altitudeAt(x, y), twice.altitudeAt(x, y), 1e-9);
        }
    }

    @Test
    void pointsInOneLineGiveTheAltitudeOfTheNearestOne() {
        Triangulation slope = Triangulation.of(List.of(line(100, 0, 20), line(0, 0, 0, 50, 0, 10)));
        assertEquals(4, slope.altitudeAt(20, 300), 1e-12);
        assertEquals(15, slope.altitudeAt(75, -7), 1e-12);
        assertEquals(20, slope.altitudeAt(200, 0), 1e-12);
        assertEquals(7, Triangulation.of(List.<Coordinate[]>of(line(5, 5, 7))).altitudeAt(-80, 12), 0);
    }

    @Test
    void ofTwoAltitudesAtOnePlaceTheOneNamedLastCounts() {
        Triangulation raised = Triangulation.of(List.of(SOUTH, NORTH, line(100, 0, 4, 120, 0, 4)));
        assertEquals(4, raised.altitudeAt(100, 0), 1e-12);
        assertEquals(2, raised.altitudeAt(50, 0), 1e-12);
    }

    @Test
    void aPointWithoutAltitudeIsRefusedByLineAndPoint() {
        Coordinate[] bare = {new Coordinate(1, 1, 1), new Coordinate(3, 4)};
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> Triangulation.of(List.of(SOUTH, bare)));
        assertEquals(
                "terrain: line 2, point 2: (3.0, 4.0, NaN): expected x, y and altitude, finite (m)",
                error.getMessage());
    }

    @Property(tries = 150)
    void everySurveyedPointKeepsItsAltitude(@ForAll long seed) {
        List<Coordinate[]> lines = hills(seed);
        Triangulation hills = Triangulation.of(lines);
        for (Coordinate[] line : lines) {
            for (Coordinate point : line) {
                assertEquals(point.z, hills.altitudeAt(point.x, point.y), 1e-9);
            }
        }
    }

    @Property(tries = 150)
    void betweenTwoPointsOfABreakLineTheGroundIsStraight(@ForAll long seed) {
        List<Coordinate[]> lines = hills(seed);
        Triangulation hills = Triangulation.of(lines);
        for (Coordinate[] line : lines) {
            for (int i = 1; i < line.length; i++) {
                for (double t = 0.05; t < 1; t += 0.1) {
                    double x = line[i - 1].x + t * (line[i].x - line[i - 1].x);
                    double y = line[i - 1].y + t * (line[i].y - line[i - 1].y);
                    double z = line[i - 1].z + t * (line[i].z - line[i - 1].z);
                    assertEquals(z, hills.altitudeAt(x, y), 1e-6);
                }
            }
        }
    }

    @Property(tries = 150)
    void pointsOfOnePlaneHaveNoBendButTheirBoundary(@ForAll long seed) {
        DiceCursor dice = Dice.of(seed, "plane", "points").cursor();
        double east = dice.uniform(-0.5, 0.5);
        double north = dice.uniform(-0.5, 0.5);
        List<Coordinate[]> points = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            double x = dice.uniform(-100, 100);
            double y = dice.uniform(-100, 100);
            points.add(line(x, y, 300 + east * x + north * y));
        }
        points.add(line(-100, -100, 300 - 100 * east - 100 * north, 100, 100, 300 + 100 * east + 100 * north));
        points.add(line(-100, 100, 300 - 100 * east + 100 * north, 100, -100, 300 + 100 * east - 100 * north));
        Triangulation plane = Triangulation.of(points);
        assertEquals(4, plane.edges().count());
        for (int i = 0; i < 50; i++) {
            double x = dice.uniform(-100, 100);
            double y = dice.uniform(-100, 100);
            assertEquals(300 + east * x + north * y, plane.altitudeAt(x, y), 1e-9);
        }
    }

    @Property(tries = 100)
    void betweenTwoNeighbouringEdgesOfAWalkTheGroundIsStraight(@ForAll long seed) {
        Triangulation hills = Triangulation.of(hills(seed));
        DiceCursor dice = Dice.of(seed, "walk", "line").cursor();
        double x0 = dice.uniform(5, 95);
        double y0 = dice.uniform(5, 95);
        double x1 = dice.uniform(5, 95);
        double y1 = dice.uniform(5, 95);
        EdgeList edges = hills.edges();
        List<Double> stops = new ArrayList<>(List.of(0.0, 1.0));
        for (int i = 0; i < edges.count(); i++) {
            double[] st = crossing(x0, y0, x1, y1, edges.ax[i], edges.ay[i], edges.bx[i], edges.by[i]);
            if (st[0] > 0 && st[0] < 1 && st[1] >= 0 && st[1] <= 1) {
                stops.add(st[0]);
                double onEdge = edges.az[i] + st[1] * (edges.bz[i] - edges.az[i]);
                assertEquals(onEdge, hills.altitudeAt(x0 + st[0] * (x1 - x0), y0 + st[0] * (y1 - y0)), 1e-6);
            }
        }
        stops.sort(Double::compare);
        for (int i = 1; i < stops.size(); i++) {
            double from = stops.get(i - 1);
            double to = stops.get(i);
            double middle = (from + to) / 2;
            double mean = (altitude(hills, x0, y0, x1, y1, from) + altitude(hills, x0, y0, x1, y1, to)) / 2;
            assertEquals(mean, altitude(hills, x0, y0, x1, y1, middle), 1e-6);
        }
    }

    private static double altitude(Triangulation hills, double x0, double y0, double x1, double y1, double t) {
        return hills.altitudeAt(x0 + t * (x1 - x0), y0 + t * (y1 - y0));
    }

    /** Where the line from 0 to 1 and the edge from a to b cross, as shares of each. */
    private static double[] crossing(
            double x0, double y0, double x1, double y1, double ax, double ay, double bx, double by) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double ex = bx - ax;
        double ey = by - ay;
        double cross = dx * ey - dy * ex;
        return new double[] {((ax - x0) * ey - (ay - y0) * ex) / cross, ((ax - x0) * dy - (ay - y0) * dx) / cross};
    }

    /** Bent lines side by side, single points between them and a frame: 100 m by 100 m. */
    private static List<Coordinate[]> hills(long seed) {
        DiceCursor dice = Dice.of(seed, "hills", "lines").cursor();
        List<Coordinate[]> lines = new ArrayList<>();
        lines.add(line(0, 0, 0, 100, 0, 3, 100, 100, 8, 0, 100, 1, 0, 0, 0));
        int bands = 2 + dice.below(6);
        for (int band = 0; band < bands; band++) {
            double south = 5 + 90.0 * band / bands;
            double depth = 80.0 / bands;
            Coordinate[] bent = new Coordinate[2 + dice.below(5)];
            for (int i = 0; i < bent.length; i++) {
                double x = 5 + 90 * (i + dice.uniform(0, 0.9)) / bent.length;
                bent[i] = new Coordinate(x, south + depth * dice.uniform(), dice.uniform(-5, 15));
            }
            lines.add(bent);
        }
        return lines;
    }

    private static Coordinate[] line(double... xyz) {
        Coordinate[] line = new Coordinate[xyz.length / 3];
        for (int i = 0; i < line.length; i++) {
            line[i] = new Coordinate(xyz[3 * i], xyz[3 * i + 1], xyz[3 * i + 2]);
        }
        return line;
    }
}
