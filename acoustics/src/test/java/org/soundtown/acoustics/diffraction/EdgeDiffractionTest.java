package org.soundtown.acoustics.diffraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.air.BandAir;
import org.soundtown.foundation.band.OctaveBands;

class EdgeDiffractionTest {
    private static final BandAir AIR = new BandAir(Atmosphere.still(10, 70), true);

    private static double lossDb(int band, double difference, int edges, double between) {
        EdgeDiffraction diffraction = new EdgeDiffraction(AIR);
        diffraction.edges(edges, between);
        return 10 * Math.log10(diffraction.loss(band, difference));
    }

    @Test
    void anEdgeThatTouchesTheLineOfSightTakesAwayFiveDecibelsAndOneFarBelowNothing() {
        assertEquals(10 * Math.log10(3), lossDb(4, 0, 1, 0), 1e-12);
        assertEquals(0, lossDb(4, -0.34 / 20, 1, 0), 1e-9);
        assertEquals(0, lossDb(4, -1, 1, 0), 0);
        assertEquals(0, lossDb(4, Double.NEGATIVE_INFINITY, 1, 0), 0);
    }

    /** Maekawa's chart: about 13 dB at Fresnel number N = 2δ/λ = 1 and 23 dB at N = 10; the formula has 10 lg(3 + 20 N). */
    @Test
    void aSingleEdgeScreensAsMaekawaMeasured() {
        double lambda = AIR.wavelength(4);
        assertEquals(13, lossDb(4, lambda / 2, 1, 0), 0.7);
        assertEquals(23, lossDb(4, 5 * lambda, 1, 0), 0.7);
        assertEquals(10 * Math.log10(23), lossDb(4, lambda / 2, 1, 0), 1e-12);
    }

    @Test
    void twoEdgesFarApartScreenUpToThreeTimesAsMuchEnergyAsOneAndTwoCloseTogetherCountAsOne() {
        double one = lossDb(7, 20, 1, 0);
        double two = lossDb(7, 20, 2, 50);
        assertEquals(10 * Math.log10(3), two - one, 0.02);
        assertEquals(one, lossDb(7, 20, 2, 0.3), 0);
    }

    @Test
    void anEdgeAtWhichTheWayDoesNotBendCountsAsNoneAndOneAtWhichItBendsClearlyInFull() {
        EdgeDiffraction fading = new EdgeDiffraction(AIR);
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            fading.fadingEdges(2, new double[] {10, 60}, new double[] {10, 10}, new double[] {10, 0});
            assertEquals(lossDb(band, 20, 1, 0), 10 * Math.log10(fading.loss(band, 20)), 1e-12);
            fading.fadingEdges(2, new double[] {10, 60}, new double[] {10, 20}, new double[] {20, 10});
            assertEquals(lossDb(band, 20, 2, 50), 10 * Math.log10(fading.loss(band, 20)), 1e-12);
            fading.fadingEdges(3, new double[] {10, 30, 60}, new double[] {0, 10, 20}, new double[] {20, 20, 10});
            assertEquals(lossDb(band, 20, 2, 30), 10 * Math.log10(fading.loss(band, 20)), 1e-12);
            fading.fadingEdges(3, new double[] {10, 30, 60}, new double[] {10, 10, 10}, new double[] {20, 0, 0});
            assertEquals(lossDb(band, 20, 1, 0), 10 * Math.log10(fading.loss(band, 20)), 1e-12);
        }
    }

    @Property
    void aLongerDetourNeverScreensLess(
            @ForAll @DoubleRange(min = -1, max = 50) double difference,
            @ForAll @DoubleRange(min = 0, max = 5) double more,
            @ForAll @DoubleRange(min = 0, max = 100) double between) {
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            assertTrue(lossDb(band, difference + more, 2, between) >= lossDb(band, difference, 2, between));
        }
    }
}
