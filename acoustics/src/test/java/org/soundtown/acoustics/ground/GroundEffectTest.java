package org.soundtown.acoustics.ground;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.soundtown.foundation.band.OctaveBands;

class GroundEffectTest {
    private static double[] attenuation(double hs, double hr, double dp, double gs, double gm, double gr) {
        double[] result = new double[OctaveBands.COUNT];
        GroundEffect.attenuationDb(hs, hr, dp, gs, gm, gr, result);
        return result;
    }

    /** Table 3 of ISO 9613-2 worked by hand for hs = hr = 1.5 m at 1000 m, where the geometric factor is 1 within 10⁻⁵. */
    @Test
    void meadowAtAKilometreWeakensTheMiddleBandsAsTheStandardsTableSays() {
        double h = 1.5;
        double near = 1 - Math.exp(-1000 / 50.0);
        double q = 1 - 90.0 / 1000;
        double a125 = 1.5
                + 3.0 * Math.exp(-0.12 * 3.5 * 3.5) * near
                + 5.7 * Math.exp(-0.09 * h * h) * (1 - Math.exp(-2.8e-6 * 1e6));
        double b250 = 1.5 + 8.6 * Math.exp(-0.09 * h * h) * near;
        double c500 = 1.5 + 14.0 * Math.exp(-0.46 * h * h) * near;
        double d1k = 1.5 + 5.0 * Math.exp(-0.9 * h * h) * near;
        double[] expected = {-3 - 3 * q, 2 * a125 - 3, 2 * b250 - 3, 2 * c500 - 3, 2 * d1k - 3, 0, 0, 0};
        assertArrayEquals(expected, attenuation(h, h, 1000, 1, 1, 1), 1e-3);
    }

    @Test
    void soundFromStraightAboveGainsNothingFromTheStreet() {
        double[] above = attenuation(1.5, 1.5, 0, 0, 0, 0);
        assertArrayEquals(new double[OctaveBands.COUNT], above, 1e-12);
        assertEquals(-3, attenuation(1.5, 1.5, 80, 0, 0, 0)[4], 0.02);
    }

    @Property
    void theGroundNeverGivesMoreThanItHasNorTakesAll(
            @ForAll @DoubleRange(min = -1, max = 80) double hs,
            @ForAll @DoubleRange(min = -1, max = 80) double hr,
            @ForAll @DoubleRange(min = 0, max = 2000) double dp,
            @ForAll @DoubleRange(min = 0, max = 1) double g) {
        double[] there = attenuation(hs, hr, dp, g, g, g);
        for (double db : there) {
            assertTrue(db >= -6 - 1e-9 && db <= 30, "attenuation " + db);
        }
        assertArrayEquals(there, attenuation(hr, hs, dp, g, g, g), 1e-12);
    }
}
