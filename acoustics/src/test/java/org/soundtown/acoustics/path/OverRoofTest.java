package org.soundtown.acoustics.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundtown.acoustics.DrawnScene;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.path.PropagationPath.Kind;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.geometry.Position;

class OverRoofTest {
    private static final Atmosphere AIR = Atmosphere.still(10, 70);
    private static final PathSettings BARE =
            PathSettings.standard().withGround(false).withReflections(0, 0);

    @Test
    void soundBehindAHouseComesOverItsTwoRoofEdges() {
        Scene scene = new DrawnScene().box(40, -500, 60, 500, 12).on(0);
        PathFinder finder = new PathFinder(scene, AIR, BARE);
        List<PropagationPath> paths = finder.find(new Position(0, 0, 2), new Position(100, 0, 2));

        PropagationPath over = paths.get(0);
        assertEquals(Kind.OVER_ROOF, over.kind());
        assertEquals(
                List.of(
                        new Position(0, 0, 2),
                        new Position(40, 0, 12),
                        new Position(60, 0, 12),
                        new Position(100, 0, 2)),
                over.polyline());
        double length = 2 * Math.hypot(40, 10) + 20;
        assertEquals(length, over.lengthMetres(), 1e-9);
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            double lambda = AIR.soundSpeed() / OctaveBands.nominalHertz(band);
            double ratio = Math.pow(5 * lambda / 20, 2);
            double several = (1 + ratio) / (1.0 / 3 + ratio);
            double edges = Math.min(25, 10 * Math.log10(3 + 40 / lambda * several * (length - 100)));
            double air = 100 * AIR.absorptionDbPerMetre(OctaveBands.exactHertz(band));
            assertEquals(-40 - air - edges, over.gainDb()[band], 1e-9);
        }
    }

    @Test
    void aWallThatRisesIntoTheLineOfSightNeverMakesTheLevelJump() {
        double[] before = null;
        for (int step = 0; step <= 400; step++) {
            Scene scene =
                    new DrawnScene().box(40, -500, 40.3, 500, 0.5 + step * 0.02).on(0);
            PathFinder finder =
                    new PathFinder(scene, AIR, PathSettings.standard().withReflections(0, 0));
            double[] gain = PathFinder.totalGainDb(finder.find(new Position(0, 0, 4), new Position(100, 0, 4)));
            if (before != null) {
                for (int band = 0; band < OctaveBands.COUNT; band++) {
                    assertTrue(gain[band] <= before[band] + 0.02, "a higher wall is hardly ever louder");
                    assertEquals(before[band], gain[band], 1.0, "2 cm of wall at step " + step + ", band " + band);
                }
            }
            before = gain;
        }
    }

    @Test
    void aListenerInAClosedCourtyardHearsTheStreetOverTheRoofOnly() {
        Scene scene = new DrawnScene().courtyard(-30, -30, 30, 30, 10, 15).on(0);
        PathFinder finder = new PathFinder(scene, AIR, PathSettings.standard().withReflections(0, 0));
        List<PropagationPath> paths = finder.find(new Position(80, 5, 1.5), new Position(0, 0, 1.5));
        assertEquals(1, paths.size());
        assertEquals(Kind.OVER_ROOF, paths.get(0).kind());
    }

    @Test
    void aMicrophoneOnARoofSeesAcrossTheStreet() {
        Scene scene =
                new DrawnScene().box(0, 0, 20, 20, 10).box(40, 0, 60, 20, 9).on(0);
        PathFinder finder = new PathFinder(scene, AIR, BARE);
        List<PropagationPath> paths = finder.find(new Position(10, 10, 11), new Position(50, 10, 11));
        assertEquals(Kind.DIRECT, paths.get(0).kind());
    }

    @Test
    void aSoundInsideABuildingIsHeardThroughTheNearestFacade() {
        Scene scene = new DrawnScene().box(0, 0, 20, 20, 10).on(0);
        Position inside = new Position(18, 10, 2);
        assertTrue(scene.findBuildingAround(inside).isPresent());
        Position open = scene.inTheOpen(inside);
        assertEquals(20.05, open.x(), 1e-9);
        assertEquals(10, open.y(), 1e-9);
        assertFalse(scene.findBuildingAround(open).isPresent());
    }

    @Test
    void aHillBetweenThemMakesSoundFainter() {
        Scene hill = Scene.of(List.of(), List.of(), (x, y) -> 15 * Math.exp(-(x - 100) * (x - 100) / 800), 0.5);
        Scene plain = DrawnScene.open(0.5);
        Position source = new Position(0, 0, 2);
        Position receiver = new Position(200, 0, 2);
        double behind =
                OctaveBands.aWeightedDb(PathFinder.totalGainDb(new PathFinder(hill, AIR).find(source, receiver)));
        double across =
                OctaveBands.aWeightedDb(PathFinder.totalGainDb(new PathFinder(plain, AIR).find(source, receiver)));
        assertTrue(behind < across - 8, behind + " behind the hill, " + across + " without");
    }
}
