package org.soundtown.acoustics.weather;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.soundtown.foundation.band.OctaveBands;

class CapsuleNoiseTest {
    private final CapsuleNoise foam = CapsuleNoise.behind("foam-90-mm");

    @Test
    void windNoiseFollowsStrasbergAndTenDecibelsForTheTurbulenceOutdoors() {
        double[] levels = foam.octaveLevelsDb(6, 0);
        double hertz = OctaveBands.exactHertz(1);
        double third = 15 + 40 * Math.log10(6) - 23 * Math.log10(hertz * 0.09 / 6);
        assertEquals(third + 10 * Math.log10(3) + 10, levels[1], 1e-9);
    }

    @Test
    void windTwiceAsFastIsNineteenDecibelsLouder() {
        double slow = OctaveBands.aWeightedDb(foam.octaveLevelsDb(4, 0));
        double fast = OctaveBands.aWeightedDb(foam.octaveLevelsDb(8, 0));
        assertEquals(63 * Math.log10(2), fast - slow, 1e-9);
        assertEquals(33.3, slow, 0.1);
    }

    @Test
    void aSmallHousingIsLouderInTheWindThanAFoamBall() {
        double small = OctaveBands.aWeightedDb(CapsuleNoise.behind("mesh-25-mm").octaveLevelsDb(5, 0));
        assertTrue(small > OctaveBands.aWeightedDb(foam.octaveLevelsDb(5, 0)) + 10);
    }

    @Test
    void calmAndDryIsSilentAndRainAddsToWind() {
        assertEquals(Double.NEGATIVE_INFINITY, foam.octaveLevelsDb(0, 0)[3]);
        assertEquals(44, foam.octaveLevelsDb(0, 10)[4], 1e-9);
        double wind = foam.octaveLevelsDb(5, 0)[0];
        double both = foam.octaveLevelsDb(5, 30)[0];
        assertTrue(both > wind && both > foam.octaveLevelsDb(0, 30)[0]);
    }

    @Test
    void anUnknownWindscreenIsRefusedWithTheNamesThatExist() {
        var error = assertThrows(IllegalArgumentException.class, () -> CapsuleNoise.behind("fur"));
        assertEquals("windscreen: fur: expected one of [foam-90-mm, mesh-25-mm]", error.getMessage());
        assertThrows(IllegalArgumentException.class, () -> foam.octaveLevelsDb(-1, 0));
    }
}
