package org.soundtown.simcore.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class DigitiserTest {
    /** Peak pressure of 130 dB: 20 µPa · 10^(130/20) (Pa). */
    private static final double FULL_SCALE_PASCAL = 63.245553203;

    @Test
    void aPressureOfFullScaleIsOneAndMoreIsClipped() {
        float[] samples = Digitiser.digitise(new double[] {FULL_SCALE_PASCAL / 2, 1000, -1000}, 130);
        assertEquals(0.5, samples[0], 1.0 / 32768);
        assertEquals(32767.0 / 32768, samples[1], 1e-9);
        assertEquals(-1, samples[2], 1e-9);
    }

    @Property
    void aSampleIsOffByNoMoreThanHalfAStep(@ForAll @DoubleRange(min = -60, max = 60) double pressure) {
        float sample = Digitiser.digitise(new double[] {pressure}, 130)[0];
        assertEquals(pressure / FULL_SCALE_PASCAL, sample, 0.51 / 32768);
    }
}
