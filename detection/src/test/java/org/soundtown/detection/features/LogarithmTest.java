package org.soundtown.detection.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class LogarithmTest {
    @Property
    void itIsTheLogarithmToTenDecimals(@ForAll @DoubleRange(min = -300, max = 300) double exponent) {
        double x = StrictMath.pow(10, exponent);

        assertEquals(StrictMath.log(x), Logarithm.ln(x), 1e-9);
        assertEquals(10 * StrictMath.log10(x), Logarithm.db(x), 1e-8);
    }

    @Test
    void itIsExactAtOneAndFiniteForNothing() {
        assertEquals(0, Logarithm.ln(1));
        assertTrue(Logarithm.ln(0) < -700 && Logarithm.ln(-3) < -700);
    }

    @Test
    void itHasTheSameBitsAsWhenItWasWritten() {
        long bits = 0;
        for (int i = 1; i <= 1000; i++) {
            bits = 31 * bits + Double.doubleToRawLongBits(Logarithm.ln(i * 1.37e-7));
        }
        assertEquals(7121720624689178275L, bits);
    }
}
