package org.soundtown.emissions.level;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.soundtown.emissions.EmissionClass.Quantity;
import org.soundtown.foundation.band.OctaveBands;

class LevelsTest {
    private static final int RATE = 16000;

    private static float[] sine(double hertz, double rmsPascal, double seconds) {
        float[] sine = new float[(int) (seconds * RATE)];
        for (int i = 0; i < sine.length; i++) {
            sine[i] = (float) (rmsPascal * Math.sqrt(2) * Math.sin(2 * Math.PI * hertz * i / RATE));
        }
        return sine;
    }

    @Test
    void onePascalIsNinetyFourDecibels() {
        float[] calibrator = sine(1000, 1, 1);
        assertEquals(93.98, SoundLevel.soundingLeqDb(calibrator, RATE), 0.01);
        assertEquals(93.98 + 3.01, SoundLevel.peakDb(calibrator), 0.01);
        assertEquals(93.98, BandLevels.averageDb(calibrator, RATE)[4], 0.05);
        assertEquals(93.98, BandLevels.loudestDb(calibrator, RATE)[4], 0.05);
    }

    @Test
    void aToneCountsInItsOctaveOnly() {
        for (int band = 0; band < OctaveBands.COUNT - 1; band++) {
            double[] levels = BandLevels.averageDb(sine(OctaveBands.exactHertz(band), 1, 4), RATE);
            for (int other = 0; other < OctaveBands.COUNT; other++) {
                assertTrue(other == band || levels[other] < levels[band] - 25, "band " + band + " leaks into " + other);
            }
        }
    }

    @Test
    void pausesBetweenBlastsDoNotLowerTheEquivalentLevel() {
        float[] blasts = new float[4 * RATE];
        float[] blast = sine(500, 0.1, 0.5);
        System.arraycopy(blast, 0, blasts, 0, blast.length);
        System.arraycopy(blast, 0, blasts, 2 * RATE, blast.length);
        assertEquals(73.98, SoundLevel.soundingLeqDb(blasts, RATE), 0.01);
    }

    @Test
    void theLoudestEighthOfASecondIsFound() {
        float[] sound = sine(1000, 0.01, 2);
        float[] loud = sine(1000, 1, 0.125);
        System.arraycopy(loud, 0, sound, RATE, loud.length);
        assertEquals(93.98, BandLevels.loudestDb(sound, RATE)[4], 0.1);
    }

    @Test
    void aSilentSignalIsRefusedRatherThanScaledToInfinity() {
        assertThrows(
                IllegalArgumentException.class, () -> SoundLevel.scaledTo(new double[100], RATE, Quantity.PEAK, 100));
    }
}
