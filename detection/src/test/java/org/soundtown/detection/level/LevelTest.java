package org.soundtown.detection.level;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.soundtown.foundation.band.OctaveBands;

class LevelTest {
    private static final int RATE = 16_000;

    @Test
    void aWeightingFollowsTheTableOfTheStandard() {
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            double db = 20 * Math.log10(AWeighting.gain(OctaveBands.exactHertz(band)));
            assertEquals(OctaveBands.aWeightingDb(band), db, 0.06, "band " + OctaveBands.nominalHertz(band));
        }
    }

    @Test
    void aToneOfOnePascalAtOneKilohertzReadsNinetyFourDecibels() {
        double fullScaleDb = 120;
        double fullScalePascal = 20e-6 * Math.pow(10, fullScaleDb / 20);
        float[] tone = new float[RATE];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = (float) (Math.sqrt(2) * Math.sin(2 * Math.PI * 1000 * i / RATE) / fullScalePascal);
        }

        assertEquals(93.98, FastLevel.loudestDb(tone, RATE, fullScaleDb), 0.1);
    }

    @Test
    void aBurstIsReadAtItsLoudestNotOnAverage() {
        float[] burst = new float[2 * RATE];
        for (int i = RATE; i < RATE + RATE / 4; i++) {
            burst[i] = (float) (0.1 * Math.sqrt(2) * Math.sin(2 * Math.PI * 1000 * i / RATE));
        }

        assertEquals(100, FastLevel.loudestDb(burst, RATE, 120), 0.1);
    }

    @Test
    void silenceHasALevelThatCanBeWritten() {
        assertEquals(-100, FastLevel.loudestDb(new float[100], RATE, 120));
    }
}
