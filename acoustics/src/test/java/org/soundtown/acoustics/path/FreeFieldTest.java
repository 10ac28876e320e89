package org.soundtown.acoustics.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.soundtown.acoustics.DrawnScene;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.geometry.Position;

class FreeFieldTest {
    private static final Atmosphere AIR = Atmosphere.still(10, 70);
    private static final PathSettings NO_GROUND = PathSettings.standard().withGround(false);

    private final PathFinder free = new PathFinder(DrawnScene.open(0), AIR, NO_GROUND);

    @Test
    void levelFallsBySphericalSpreadingAndAirAlone() {
        for (double r : new double[] {1, 10, 100, 800}) {
            List<PropagationPath> paths = free.find(new Position(0, 0, 2), new Position(0.6 * r, 0.8 * r, 2));
            assertEquals(1, paths.size());
            for (int band = 0; band < OctaveBands.COUNT; band++) {
                double air = AIR.absorptionDbPerMetre(OctaveBands.exactHertz(band)) * r;
                assertEquals(-20 * Math.log10(r) - air, paths.get(0).gainDb()[band], 1e-9);
            }
            assertEquals(r / AIR.soundSpeed(), paths.get(0).delaySeconds(), 1e-12);
        }
    }

    @Test
    void nothingIsHeardBeyondTheRange() {
        assertTrue(free.find(new Position(0, 0, 2), new Position(1001, 0, 2)).isEmpty());
    }

    @Test
    void windCarriesSoundSoonerDownwindThanUpwind() {
        PathFinder windy = new PathFinder(DrawnScene.open(0), new Atmosphere(10, 70, 101.325, 10, 270), NO_GROUND);
        Position west = new Position(0, 0, 2);
        Position east = new Position(300, 0, 2);
        double down = windy.find(west, east).get(0).delaySeconds();
        double up = windy.find(east, west).get(0).delaySeconds();
        assertEquals(300 / (AIR.soundSpeed() + 10), down, 1e-9);
        assertEquals(300 / (AIR.soundSpeed() - 10), up, 1e-9);
    }

    @Test
    void aSoundAtTheMicrophoneItselfHasAFiniteLevel() {
        Position here = new Position(3, 4, 5);
        assertEquals(20, free.find(here, here).get(0).gainDb()[0], 1e-3);
    }

    @Property(tries = 200)
    void overOpenGroundFartherIsNeverLouder(
            @ForAll @DoubleRange(min = 0, max = 1) double g,
            @ForAll @DoubleRange(min = 0.5, max = 12) double height,
            @ForAll @DoubleRange(min = 1, max = 400) double near,
            @ForAll @DoubleRange(min = 0.5, max = 400) double farther) {
        PathFinder open = new PathFinder(DrawnScene.open(g), AIR);
        Position source = new Position(0, 0, 1.5);
        double[] first = PathFinder.totalGainDb(open.find(source, new Position(near, 0, height)));
        double[] second = PathFinder.totalGainDb(open.find(source, new Position(near + farther, 0, height)));
        assertTrue(
                OctaveBands.aWeightedDb(second) <= OctaveBands.aWeightedDb(first),
                () -> OctaveBands.aWeightedDb(first) + " then " + OctaveBands.aWeightedDb(second));
    }

    @Test
    void hardGroundDoublesTheEnergyOfALongPath() {
        PathFinder open = new PathFinder(DrawnScene.open(0), AIR);
        Position source = new Position(0, 0, 1.5);
        Position receiver = new Position(100, 0, 4);
        double[] with = PathFinder.totalGainDb(open.find(source, receiver));
        double[] without = PathFinder.totalGainDb(free.find(source, receiver));
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            assertEquals(3.0, with[band] - without[band], 0.02);
        }
    }
}
