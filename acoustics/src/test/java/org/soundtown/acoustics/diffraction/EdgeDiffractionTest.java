package org.soundtown.acoustics.diffraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class EdgeDiffractionTest {
    @Test
    void anEdgeThatTouchesTheLineOfSightTakesAwayFiveDecibelsAndOneFarBelowNothing() {
        assertEquals(10 * Math.log10(3), EdgeDiffraction.lossDb(0, 0, 0.34), 1e-12);
        assertEquals(0, EdgeDiffraction.lossDb(-0.34 / 20, 0, 0.34), 1e-9);
        assertEquals(0, EdgeDiffraction.lossDb(-1, 0, 0.34), 0);
        assertEquals(0, EdgeDiffraction.lossDb(Double.NEGATIVE_INFINITY, 0, 0.34), 0);
    }

    /** Maekawa's chart: about 13 dB at Fresnel number N = 2δ/λ = 1 and 23 dB at N = 10; the formula has 10 lg(3 + 20 N). */
    @Test
    void aSingleEdgeScreensAsMaekawaMeasured() {
        assertEquals(13, EdgeDiffraction.lossDb(0.5, 0, 1), 0.7);
        assertEquals(23, EdgeDiffraction.lossDb(5, 0, 1), 0.7);
    }

    @Test
    void twoEdgesFarApartScreenUpToThreeTimesAsMuchEnergyAsOne() {
        double one = EdgeDiffraction.lossDb(2, 0, 0.1);
        double two = EdgeDiffraction.lossDb(2, 50, 0.1);
        assertEquals(10 * Math.log10(3), two - one, 0.02);
        assertEquals(one, EdgeDiffraction.lossDb(2, 1e-6, 0.1), 1e-6);
    }

    @Property
    void aLongerDetourAndAShorterWaveAreNeverLouder(
            @ForAll @DoubleRange(min = -1, max = 20) double difference,
            @ForAll @DoubleRange(min = 0, max = 60) double between,
            @ForAll @DoubleRange(min = 0.04, max = 5) double wavelength) {
        double loss = EdgeDiffraction.lossDb(difference, between, wavelength);
        assertTrue(loss >= 0);
        assertTrue(EdgeDiffraction.lossDb(difference + 0.1, between, wavelength) >= loss);
        assertTrue(EdgeDiffraction.terrainLossDb(difference, between, wavelength) <= loss + 1e-12);
    }
}
