package org.soundtown.acoustics.weather;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.soundtown.acoustics.air.Atmosphere;

class UpwindShadowTest {
    private static final double SPEED = 340;

    /** The ray that grazes the ground, z = x² / 2R, passes over both ends. */
    @Test
    void theShadowBeginsWhereTheGrazingRayPassesOverheadOnBothSides() {
        UpwindShadow shadow = new UpwindShadow(2000, 0, SPEED);
        double fromSource = Math.sqrt(2 * 2000 * 1.5);
        double toReceiver = Math.sqrt(2 * 2000 * 4);
        assertEquals(fromSource + toReceiver, shadow.beginsAtMetres(1.5, 4), 1e-9);
        assertEquals(0, shadow.excessDb(fromSource + toReceiver - 0.01, 1.5, 4, 1000));
    }

    @Test
    void soundCreepsAwayLikeTheFirstModeRoundAHardAndASoftCylinder() {
        double k = 2 * Math.PI * 1000 / SPEED;
        double perMetre = Math.cbrt(k / (2 * 2000.0 * 2000.0)) * Math.sqrt(3) / 2 * 20 / Math.log(10);
        assertEquals(1.01879 * perMetre, new UpwindShadow(2000, 0, SPEED).creepingDbPerMetre(1000), 1e-6);
        assertEquals(2.33811 * perMetre, new UpwindShadow(2000, 1, SPEED).creepingDbPerMetre(1000), 1e-6);
    }

    @Test
    void deepInTheShadowTurbulenceHoldsTheLossToTwentyFiveDecibels() {
        UpwindShadow shadow = new UpwindShadow(1000, 1, SPEED);
        assertEquals(25, shadow.excessDb(5000, 1.5, 4, 4000), 0.01);
    }

    @Test
    void inStraightRaysThereIsNoShadow() {
        Refraction still = Refraction.of(Atmosphere.still(15, 60), 0, 0.5);
        assertEquals(0, still.shadow(123, 800, 0).excessDb(800, 0, 0, 1000));
    }

    @Test
    void againstABreezeTheShadowBeginsWithinTwoHundredMetresAndDeepens() {
        Refraction breeze = Refraction.of(new Atmosphere(15, 60, 101.325, 5, 270), 0, 0.1);
        double before = 0;
        double begins = Double.NaN;
        for (double distance = 20; distance <= 1000; distance += 1) {
            double excess = breeze.shadow(270, distance, 0.5).excessDb(distance, 1.5, 4, 1000);
            assertTrue(excess >= before, "at " + distance + " m");
            begins = Double.isNaN(begins) && excess > 0 ? distance : begins;
            before = excess;
        }
        assertTrue(begins > 80 && begins < 200, "begins at " + begins + " m");
        assertTrue(before > 10, "excess at 1 km: " + before);
    }

    @Property
    void theShadowIsTheSameBothWaysAndNeverAGain(
            @ForAll @DoubleRange(min = 1, max = 2000) double distance,
            @ForAll @DoubleRange(min = 0, max = 20) double source,
            @ForAll @DoubleRange(min = 0, max = 20) double receiver,
            @ForAll @DoubleRange(min = 300, max = 1e6) double radius) {
        UpwindShadow shadow = new UpwindShadow(radius, 0.3, SPEED);
        double there = shadow.excessDb(distance, source, receiver, 500);
        assertEquals(there, shadow.excessDb(distance, receiver, source, 500), 1e-12);
        assertTrue(there >= 0 && there <= UpwindShadow.MOST_DB);
        assertEquals(there, shadow.excessDb(distance + 0.1, source, receiver, 500), 0.3);
    }
}
