package org.soundtown.acoustics.weather;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.soundtown.acoustics.air.Atmosphere;

class RefractionTest {
    private static final double EAST = 90;
    private static final double WEST = 270;
    private static final double NORTH = 0;

    private static Refraction westWind(double speed) {
        return Refraction.of(new Atmosphere(15, 60, 101.325, speed, WEST), 0, 0.1);
    }

    @Test
    void soundGoesTheFasterTheHigherItGoesWithTheWind() {
        Refraction wind = westWind(6);
        double c = wind.air().soundSpeed();
        assertEquals(c, wind.speedAt(EAST, 0), 1e-9);
        assertEquals(c + 6, wind.speedAt(EAST, 10), 1e-9);
        assertEquals(c - 6, wind.speedAt(WEST, 10), 1e-9);
        assertEquals(c, wind.speedAt(NORTH, 50), 1e-9);
    }

    @Test
    void temperatureChangesTheSpeedOfSoundByAboutSixtyCentimetresASecondAKelvin() {
        Refraction inversion = Refraction.of(Atmosphere.still(15, 60), 0.1, 0.1);
        double warmer = Atmosphere.still(16, 60).soundSpeed();
        assertEquals(warmer, inversion.speedAt(NORTH, 10), 1e-3);
    }

    @Test
    void withTheWindIsFavourableAgainstItIsUpwindAcrossItIsHomogeneous() {
        Refraction breeze = westWind(3);
        assertEquals(Conditions.FAVOURABLE, breeze.conditions(EAST, 200));
        assertEquals(Conditions.UPWIND, breeze.conditions(WEST, 200));
        assertEquals(Conditions.HOMOGENEOUS, breeze.conditions(NORTH, 200));
        assertEquals(Conditions.HOMOGENEOUS, westWind(0.2).conditions(EAST, 200));
    }

    @Test
    void aClearNightsInversionIsFavourableFarAwayAndDoesNothingNearby() {
        Refraction night = Refraction.of(Atmosphere.still(10, 80), 0.1, 0.1);
        assertEquals(Conditions.HOMOGENEOUS, night.conditions(NORTH, 50));
        assertEquals(Conditions.FAVOURABLE, night.conditions(NORTH, 500));
        assertEquals(
                Conditions.UPWIND,
                Refraction.of(Atmosphere.still(25, 40), -0.1, 0.1).conditions(NORTH, 500));
    }

    /** Sums up a ray's way by Snell's law in the profile itself. */
    @Test
    void aRayWithTheWindComesDownWhereTheBendSaysAndRisesAsHigh() {
        Refraction wind = westWind(5);
        double top = 8;
        double crest = wind.speedAt(EAST, top);
        double along = 0;
        int steps = 200_000;
        for (int i = 0; i < steps; i++) {
            // equal steps in s with z = top (1 - s²) tame the pole at the crest
            double s = (i + 0.5) / steps;
            double z = top * (1 - s * s);
            double cosine = wind.speedAt(EAST, z) / crest;
            along += cosine / Math.sqrt(1 - cosine * cosine) * 2 * top * s / steps;
        }
        double distance = 2 * along;
        double height = distance * wind.bend(EAST, distance) / 8;
        assertEquals(top, height, 0.08 * top);
    }

    @Test
    void fullyFavourableIsReachedWhereRaysAreBentAsInTheDirective() {
        Refraction steady = Refraction.of(Atmosphere.still(10, 80), 0.05, 0.1);
        double c = steady.air().soundSpeed();
        double gradient = (steady.speedAt(NORTH, 10) - c) / 10;
        assertEquals(1000 * gradient / c, steady.favourableShare(NORTH, 100), 1e-9);
        assertEquals(1, westWind(8).favourableShare(EAST, 300), 0);
        assertEquals(0, westWind(8).favourableShare(WEST, 300), 0);
    }

    @Property
    void nothingJumpsAsTheWindTurns(
            @ForAll @DoubleRange(min = 0, max = 359) double bearing,
            @ForAll @DoubleRange(min = 10, max = 900) double far) {
        Refraction wind = Refraction.of(new Atmosphere(15, 60, 101.325, 7, 200), -0.02, 0.5);
        double before = wind.favourableShare(bearing, far);
        double after = wind.favourableShare(bearing + 1e-5, far);
        assertEquals(before, after, 0.02);
        double shade = wind.shadow(bearing, far, 0.5).excessDb(far, 1.5, 4, 2000);
        double shadeAfter = wind.shadow(bearing + 1e-5, far, 0.5).excessDb(far, 1.5, 4, 2000);
        assertEquals(shade, shadeAfter, 0.1);
        assertTrue(before >= 0 && before <= 1);
    }

    @Test
    void aRoughnessThatCannotBeIsRefused() {
        var error = assertThrows(IllegalArgumentException.class, () -> Refraction.of(Atmosphere.still(10, 80), 0, 0));
        assertEquals("roughnessMetres: 0.0: expected 1.0E-4 to 5.0 m", error.getMessage());
    }
}
