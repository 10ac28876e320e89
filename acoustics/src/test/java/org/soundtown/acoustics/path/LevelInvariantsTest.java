package org.soundtown.acoustics.path;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.level.PairAttenuation;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.geometry.Position;

/** What must hold for levels in any city, whatever the settings. */
class LevelInvariantsTest {
    private static final Atmosphere AIR = Atmosphere.still(12, 65);

    /** Two waves in phase at most: ground or a corner in sight doubles the pressure. */
    private static final double TWICE_THE_PRESSURE_DB = 6.03;

    @Provide
    Arbitrary<PathSettings> settings() {
        PathSettings all = PathSettings.standard().withNegligible(200);
        return Arbitraries.of(
                all,
                all.withReflections(0, 0),
                all.withReflections(2, 60),
                all.withGround(false),
                PathSettings.cnossos().withReflections(1, 60),
                PathSettings.cnossos().withReflections(2, 60));
    }

    @Property(tries = 150)
    void soundGoesBackAsLoudAsItCame(@ForAll long seed) {
        RandomCity city = new RandomCity(seed);
        Scene scene = city.scene();
        Position a = city.place("a");
        Position b = city.place("b");
        for (int order = 0; order <= 2; order++) {
            PathSettings settings = PathSettings.standard().withReflections(order, 60);
            PathFinder finder = new PathFinder(scene, AIR, settings);
            assertArrayEquals(PathFinder.totalGainDb(finder.find(a, b)), PathFinder.totalGainDb(finder.find(b, a)), 0);
        }
    }

    @Property(tries = 150)
    void wallsThatSwallowMoreAreNeverLouder(
            @ForAll long seed,
            @ForAll("settings") PathSettings settings,
            @ForAll @DoubleRange(min = 0, max = 1) double more) {
        RandomCity city = new RandomCity(seed);
        Position a = city.place("a");
        Position b = city.place("b");
        double[] before = attenuation(city.scene(), settings, a, b);
        double[] after = attenuation(
                city.scene(new AffineTransformation(), 0, alpha -> alpha + more * (1 - alpha)), settings, a, b);
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            assertTrue(after[band] >= before[band] - 1e-9, before[band] + " then " + after[band]);
        }
    }

    @Property(tries = 150)
    void noEnergyIsMade(@ForAll long seed, @ForAll("settings") PathSettings settings) {
        RandomCity city = new RandomCity(seed);
        Position a = city.place("a");
        Position b = city.place("b");
        List<PropagationPath> paths = new PathFinder(city.scene(), AIR, settings).find(a, b);
        assertFalse(paths.isEmpty());
        double free = -20 * Math.log10(Math.max(0.1, a.distanceTo(b)));
        double[] total = PathFinder.totalGainDb(paths);
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            for (PropagationPath path : paths) {
                double own = -20 * Math.log10(Math.max(0.1, path.lengthMetres()));
                assertTrue(path.gainDb()[band] <= own + TWICE_THE_PRESSURE_DB, path.kind() + " " + path.gainDb()[band]);
            }
            assertTrue(total[band] <= free + TWICE_THE_PRESSURE_DB + 10 * Math.log10(paths.size()));
        }
    }

    @Property(tries = 150)
    void turningShiftingAndLiftingTheWholeCityChangesNothing(
            @ForAll long seed,
            @ForAll("settings") PathSettings settings,
            @ForAll @DoubleRange(min = 0, max = 6.28) double turn,
            @ForAll @DoubleRange(min = -5000, max = 5000) double east,
            @ForAll @DoubleRange(min = -5000, max = 5000) double north,
            @ForAll @DoubleRange(min = -100, max = 1000) double lift) {
        RandomCity city = new RandomCity(seed);
        AffineTransformation move = AffineTransformation.rotationInstance(turn).translate(east, north);
        Position a = city.place("a");
        Position b = city.place("b");
        double[] before = attenuation(city.scene(), settings, a, b);
        double[] after = attenuation(
                city.scene(move, lift, alpha -> alpha),
                settings,
                RandomCity.moved(a, move, lift),
                RandomCity.moved(b, move, lift));
        assertArrayEquals(before, after, 1e-6);
    }

    @Property(tries = 100)
    void levelsOfPathsAndOfThePairAreOneTruth(@ForAll long seed, @ForAll("settings") PathSettings settings) {
        RandomCity city = new RandomCity(seed);
        Scene scene = city.scene();
        boolean westward = city.place("a").x() > city.place("b").x();
        Position a = city.place(westward ? "b" : "a");
        Position b = city.place(westward ? "a" : "b");
        double[] gain = PathFinder.totalGainDb(new PathFinder(scene, AIR, settings).find(a, b));
        PairAttenuation pair = new PairAttenuation(scene, AIR, settings, 0);
        pair.from(a);
        double[] attenuation = new double[OctaveBands.COUNT];
        assertTrue(pair.to(b, attenuation));
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            assertEquals(10 * Math.log10(4 * Math.PI) - gain[band], attenuation[band], 1e-6);
        }
    }

    /**
     * Where the geometry jumps (a house comes into the line of sight), a level may; elsewhere it may not. Told apart by
     * count: of the steps of a walk hardly any may matter.
     */
    @Test
    void aStepOfTenCentimetresHardlyEverChangesALevelByMoreThanADecibel() {
        int steps = 0;
        int jumps = 0;
        for (long seed = 0; seed < 150; seed++) {
            RandomCity city = new RandomCity(seed);
            Scene scene = city.scene();
            Position start = city.place("b");
            Position towards = city.place("c");
            Position source = city.place("a");
            double[] before = attenuation(scene, PathSettings.standard(), source, start);
            for (int step = 1; step < Math.min(100, start.distanceTo(towards) / 0.1); step++) {
                Position here = between(start, towards, 0.1 * step / start.distanceTo(towards));
                double[] after = attenuation(scene, PathSettings.standard(), source, here);
                boolean jump = false;
                for (int band = 0; band < OctaveBands.COUNT; band++) {
                    jump |= Math.abs(after[band] - before[band]) > 1;
                }
                steps++;
                jumps += jump ? 1 : 0;
                before = after;
            }
        }
        assertTrue(jumps < 0.006 * steps, jumps + " of " + steps);
    }

    private static Position between(Position p, Position q, double t) {
        return new Position(p.x() + t * (q.x() - p.x()), p.y() + t * (q.y() - p.y()), p.z() + t * (q.z() - p.z()));
    }

    private static double[] attenuation(Scene scene, PathSettings settings, Position source, Position receiver) {
        PairAttenuation pair = new PairAttenuation(scene, AIR, settings, 0.5);
        pair.from(source);
        double[] attenuation = new double[OctaveBands.COUNT];
        assertTrue(pair.to(receiver, attenuation));
        return attenuation;
    }
}
