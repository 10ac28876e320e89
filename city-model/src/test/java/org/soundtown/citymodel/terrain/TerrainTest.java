package org.soundtown.citymodel.terrain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.geometry.Position;

class TerrainTest {
    private static final Terrain3 HILLS = new Terrain3();

    /** 300 scattered points on the plane z = 500 + 0.1 x − 0.05 y, and the terrain through them. */
    private static final class Terrain3 {
        final List<Position> points = new ArrayList<>();
        final TriangulatedTerrain terrain;

        Terrain3() {
            Dice dice = Dice.of(1, "terrain", "test");
            for (int i = 0; i < 300; i++) {
                double x = dice.uniform(2L * i, -400, 400);
                double y = dice.uniform(2L * i + 1, -400, 400);
                points.add(new Position(x, y, plane(x, y)));
            }
            for (int corner = 0; corner < 4; corner++) {
                double x = corner % 2 == 0 ? -400 : 400;
                double y = corner < 2 ? -400 : 400;
                points.add(new Position(x, y, plane(x, y)));
            }
            terrain = TriangulatedTerrain.through(points);
        }

        static double plane(double x, double y) {
            return 500 + 0.1 * x - 0.05 * y;
        }
    }

    @Property
    void aPlaneSurveyedAtScatteredPointsIsThatPlane(
            @ForAll @DoubleRange(min = -400, max = 400) double x,
            @ForAll @DoubleRange(min = -400, max = 400) double y) {
        assertEquals(Terrain3.plane(x, y), HILLS.terrain.altitudeAt(x, y), 1e-6);
    }

    @Test
    void theGroundPassesThroughEverySurveyedPoint() {
        List<Position> points = List.of(
                new Position(0, 0, 10), new Position(10, 0, 20), new Position(0, 10, 30), new Position(10, 10, 5));
        TriangulatedTerrain terrain = TriangulatedTerrain.through(points);

        for (Position point : points) {
            assertEquals(point.z(), terrain.altitudeAt(point.x(), point.y()), 1e-9);
        }
    }

    @Test
    void beyondTheSurveyTheNearestPointCounts() {
        TriangulatedTerrain terrain = TriangulatedTerrain.through(
                List.of(new Position(0, 0, 10), new Position(10, 0, 20), new Position(0, 10, 30)));

        assertEquals(20, terrain.altitudeAt(100, -1));
        assertEquals(30, terrain.altitudeAt(-5, 50));
    }

    @Test
    void pointsOnOneLineAreAnsweredByTheNearest() {
        TriangulatedTerrain terrain = TriangulatedTerrain.through(
                List.of(new Position(0, 0, 1), new Position(5, 5, 2), new Position(10, 10, 3)));

        assertEquals(2, terrain.altitudeAt(6, 4));
    }

    @Property
    void theGroundNeverLeavesTheRangeOfWhatWasSurveyed(
            @ForAll @DoubleRange(min = -900, max = 900) double x,
            @ForAll @DoubleRange(min = -900, max = 900) double y) {
        double altitude = HILLS.terrain.altitudeAt(x, y);

        assertTrue(altitude >= 440 - 1e-6 && altitude <= 560 + 1e-6, "altitude " + altitude);
    }

    @Test
    void terrainWithoutPointsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> TriangulatedTerrain.through(List.of()));
    }
}
