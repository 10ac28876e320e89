package org.soundtown.acoustics.path;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundtown.acoustics.DrawnScene;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.path.PropagationPath.Kind;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.foundation.geometry.Position;

class AroundCornerTest {
    private static final Atmosphere AIR = Atmosphere.still(10, 70);
    private static final PathSettings NO_REFLECTIONS = PathSettings.standard().withReflections(0, 0);

    private static List<PropagationPath> around(Scene scene, Position from, Position to) {
        return new PathFinder(scene, AIR, NO_REFLECTIONS)
                .find(from, to).stream()
                        .filter(path -> path.kind() == Kind.AROUND_CORNER)
                        .toList();
    }

    @Test
    void soundTurnsBothCornersOfAHouseInTheWay() {
        Scene scene = new DrawnScene().box(40, -10, 60, 30, 40).on(0);
        Position from = new Position(0, 0, 2);
        Position to = new Position(100, 0, 2);
        List<PropagationPath> paths = around(scene, from, to);
        assertEquals(2, paths.size());
        PropagationPath right = paths.get(0);
        assertEquals(2 * Math.hypot(40, 10) + 20, right.lengthMetres(), 0.05);
        assertEquals(4, right.polyline().size());
        assertEquals(-10, right.polyline().get(1).y(), 0.05);
        PropagationPath left = paths.get(1);
        assertEquals(2 * Math.hypot(40, 30) + 20, left.lengthMetres(), 0.05);
        assertTrue(right.lengthMetres() > from.distanceTo(to));
        assertTrue(right.gainDb()[4] > left.gainDb()[4]);
    }

    @Test
    void theWayRoundGoesRoundTheNeighbourToo() {
        Scene scene =
                new DrawnScene().box(40, -5, 60, 5, 40).box(40, 5, 60, 25, 40).on(0);
        List<PropagationPath> paths = around(scene, new Position(0, 0, 2), new Position(100, 0, 2));
        assertEquals(2, paths.size());
        assertEquals(2 * Math.hypot(40, 25) + 20, paths.get(1).lengthMetres(), 0.05);
    }

    @Test
    void thereIsNoWayRoundOutOfAClosedCourtyard() {
        Scene whole = new DrawnScene().courtyard(-30, -30, 30, 30, 10, 40).on(0);
        Scene ofFour = new DrawnScene()
                .box(-30, -30, 30, -20, 40)
                .box(-30, 20, 30, 30, 40)
                .box(-30, -20, -20, 20, 40)
                .box(20, -20, 30, 20, 40)
                .on(0);
        Position inside = new Position(3, 4, 2);
        Position street = new Position(90, 10, 2);
        assertTrue(around(whole, inside, street).isEmpty());
        assertTrue(around(ofFour, inside, street).isEmpty());
    }

    @Test
    void soundLeavesACourtyardThroughItsGate() {
        Scene scene = new DrawnScene()
                .box(-30, -30, 30, -20, 40)
                .box(-30, 20, 30, 30, 40)
                .box(-30, -20, -20, 20, 40)
                .box(20, -20, 30, -2, 40)
                .box(20, 2, 30, 20, 40)
                .on(0);
        List<PropagationPath> paths = around(scene, new Position(0, 8, 2), new Position(90, 10, 2));
        assertTrue(paths.stream().anyMatch(path -> path.lengthMetres() < 97), paths.toString());
    }

    @Test
    void aMicrophoneOnAFacadeHearsRoundTheCornerOfItsOwnHouse() {
        Scene scene = new DrawnScene().box(0, 0, 20, 20, 30).on(0);
        List<PropagationPath> paths = around(scene, new Position(20, 15, 4), new Position(-20, 15, 2));
        assertEquals(2, paths.size());
        assertEquals(5 + 20 + Math.hypot(20, 5), paths.get(0).lengthMetres(), 0.2);
    }

    @Test
    void walkingIntoTheShadowOfACornerTheLevelFallsWithoutAStep() {
        Scene scene = new DrawnScene().box(40, 0, 60, 200, 60).on(0);
        PathFinder finder = new PathFinder(scene, AIR, NO_REFLECTIONS);
        double[] before = null;
        for (double y = -25; y < 15; y += 0.05) {
            double[] gain =
                    PathFinder.totalGainDb(finder.find(new Position(0, 0, 2), new Position(100, y + 0.01234, 2)));
            if (before != null) {
                for (int band = 0; band < gain.length; band++) {
                    assertTrue(gain[band] <= before[band] + 0.15, "deeper in the shadow is not louder, y " + y);
                    assertEquals(before[band], gain[band], 1.0, "5 cm at y " + y + ", band " + band);
                }
            }
            before = gain;
        }
    }

    @Test
    void housesInARowThrowNoShadowAlongTheirFacades() {
        Scene row = new DrawnScene()
                .box(0, 5, 20, 15, 20)
                .box(20, 5, 40, 15, 20)
                .box(40, 5, 60, 15, 20)
                .on(0);
        Scene house = new DrawnScene().box(0, 5, 60, 15, 20).on(0);
        Position from = new Position(5, 4.5, 2);
        Position to = new Position(55, 4.5, 2);
        assertArrayEquals(
                PathFinder.totalGainDb(new PathFinder(house, AIR, NO_REFLECTIONS).find(from, to)),
                PathFinder.totalGainDb(new PathFinder(row, AIR, NO_REFLECTIONS).find(from, to)));
    }
}
