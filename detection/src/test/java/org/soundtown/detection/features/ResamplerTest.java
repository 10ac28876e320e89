package org.soundtown.detection.features;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResamplerTest {
    @ParameterizedTest
    @ValueSource(ints = {8_000, 22_050, 32_000, 44_100, 48_000})
    void aToneKeepsItsPlaceInTimeAndItsLoudness(int rate) {
        float[] out = new Resampler(rate, 16_000).apply(tone(1000, rate, rate));

        assertEquals(16_000, out.length, 1);
        for (int i = 2000; i < 14_000; i++) {
            assertEquals(Math.sin(2 * Math.PI * 1000 * i / 16_000.0), out[i], 2e-3);
        }
    }

    @Test
    void whatTheLowerRateCannotCarryIsRemovedInsteadOfFoldedBack() {
        float[] out = new Resampler(48_000, 16_000).apply(tone(11_000, 48_000, 48_000));

        for (int i = 2000; i < 14_000; i++) {
            assertTrue(Math.abs(out[i]) < 2e-3);
        }
    }

    @Test
    void theSameRateChangesNothing() {
        float[] tone = tone(1000, 16_000, 500);

        assertArrayEquals(tone, new Resampler(16_000, 16_000).apply(tone));
    }

    private static float[] tone(double hertz, int rate, int length) {
        float[] x = new float[length];
        for (int i = 0; i < length; i++) {
            x[i] = (float) Math.sin(2 * Math.PI * hertz * i / rate);
        }
        return x;
    }
}
