package org.soundtown.acoustics.path;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.soundtown.acoustics.DrawnScene;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.acoustics.weather.Refraction;
import org.soundtown.acoustics.weather.UpwindShadow;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.geometry.Position;

class WeatherOnPathsTest {
    private static final double TOWN = 1;
    private static final Atmosphere FROM_THE_WEST = new Atmosphere(10, 70, 101.325, 4, 270);
    private static final PathSettings SETTINGS = PathSettings.standard().withReflections(0, 0);
    private static final Position WEST = new Position(0, 0, 2);
    private static final Position EAST = new Position(300, 0, 4);
    private static final int KILOHERTZ = 4;

    private static PathFinder windy(Scene scene) {
        return new PathFinder(scene, Refraction.of(FROM_THE_WEST, 0, TOWN), SETTINGS);
    }

    @Test
    void beyondAHouseASoundIsLouderWithTheWindThanAgainstItAt300Metres() {
        Scene house = new DrawnScene().box(140, -500, 152, 500, 9).on(0);
        double with =
                OctaveBands.aWeightedDb(PathFinder.totalGainDb(windy(house).find(WEST, EAST)));
        double against =
                OctaveBands.aWeightedDb(PathFinder.totalGainDb(windy(house).find(EAST, WEST)));
        assertTrue(with > against + 2, with + ", " + against);
    }

    @Test
    void weatherThatBendsRaysMovesNoDelayBeyondWhatTheWindCarries() {
        Scene house = new DrawnScene().box(140, -500, 152, 500, 9).on(0);
        PathFinder straight = new PathFinder(house, FROM_THE_WEST, SETTINGS);
        for (Position[] way : new Position[][] {{WEST, EAST}, {EAST, WEST}}) {
            List<PropagationPath> bent = windy(house).find(way[0], way[1]);
            List<PropagationPath> usual = straight.find(way[0], way[1]);
            assertEquals(usual.get(0).kind(), bent.get(0).kind());
            assertEquals(usual.get(0).delaySeconds(), bent.get(0).delaySeconds(), 1e-12);
        }
    }

    @Test
    void againstTheWindInTheOpenTheShadowIsMissingAndNothingElse() {
        Scene open = DrawnScene.open(0);
        PathFinder straight = new PathFinder(open, FROM_THE_WEST, SETTINGS);
        double[] against = windy(open).find(EAST, WEST).get(0).gainDb();
        double[] usual = straight.find(EAST, WEST).get(0).gainDb();
        UpwindShadow shadow = Refraction.of(FROM_THE_WEST, 0, TOWN).shadow(270, WEST.distanceTo(EAST), 0);
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            double excess = shadow.excessDb(WEST.distanceTo(EAST), 4, 2, OctaveBands.exactHertz(band));
            assertTrue(excess > 0);
            assertEquals(usual[band] - excess, against[band], 1e-9);
        }
    }

    @Test
    void behindAHouseThatScreensMoreThanTheShadowTheShadowTakesNothing() {
        Scene tower = new DrawnScene().box(270, -500, 280, 500, 40).on(0);
        PathFinder straight = new PathFinder(tower, FROM_THE_WEST, SETTINGS);
        assertEquals(
                straight.find(EAST, WEST).get(0).gainDb()[KILOHERTZ],
                windy(tower).find(EAST, WEST).get(0).gainDb()[KILOHERTZ],
                1e-9);
    }

    @Test
    void warmAirAboveColdBendsSoundDownInEveryDirectionWithoutWind() {
        Scene house = new DrawnScene().box(140, -500, 152, 500, 9).on(0);
        Atmosphere still = Atmosphere.still(10, 70);
        PathFinder inversion = new PathFinder(house, Refraction.of(still, 0.1, TOWN), SETTINGS);
        PathFinder straight = new PathFinder(house, still, SETTINGS);
        double there = PathFinder.totalGainDb(inversion.find(WEST, EAST))[KILOHERTZ];
        assertTrue(there > PathFinder.totalGainDb(straight.find(WEST, EAST))[KILOHERTZ] + 1);
        assertEquals(there, PathFinder.totalGainDb(inversion.find(EAST, WEST))[KILOHERTZ], 0);
    }

    @Property(tries = 40)
    void inStillAirAPairSoundsTheSameBothWaysToTheLastBit(@ForAll @IntRange(min = 1, max = 100_000) int seed) {
        Scene scene = RandomScenes.scene(seed);
        Atmosphere still = Atmosphere.still(15, 60);
        PathFinder weather = new PathFinder(scene, Refraction.of(still, 0, TOWN), PathSettings.standard());
        PathFinder plain = new PathFinder(scene, still);
        Position a = RandomScenes.place(seed, "a");
        Position b = RandomScenes.place(seed, "b");
        double[] there = PathFinder.totalGainDb(weather.find(a, b));
        assertArrayEquals(there, PathFinder.totalGainDb(weather.find(b, a)), 0);
        assertArrayEquals(there, PathFinder.totalGainDb(plain.find(a, b)), 0);
    }
}
