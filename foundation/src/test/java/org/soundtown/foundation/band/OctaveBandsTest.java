package org.soundtown.foundation.band;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OctaveBandsTest {
    @Test
    void exactFrequenciesAreThoseOfTheStandard() {
        assertEquals(63.096, OctaveBands.exactHertz(0), 1e-3);
        assertEquals(1000, OctaveBands.exactHertz(4), 1e-9);
        assertEquals(7943.28, OctaveBands.exactHertz(7), 1e-2);
    }

    @Test
    void twoEqualLevelsSumToThreeDecibelsMore() {
        assertEquals(73.0103, OctaveBands.totalDb(new double[] {70, 70}), 1e-4);
    }

    @Test
    void eightEqualBandsWeighAsTheStandardsTableSays() {
        double[] flat = {60, 60, 60, 60, 60, 60, 60, 60};
        double energy = 0;
        for (double weight : new double[] {-26.2, -16.1, -8.6, -3.2, 0, 1.2, 1.0, -1.1}) {
            energy += Math.pow(10, weight / 10);
        }
        assertEquals(60 + 10 * Math.log10(energy), OctaveBands.aWeightedDb(flat), 1e-9);
    }
}
