package org.soundtown.acoustics.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CubicTableTest {
    @ParameterizedTest
    @CsvSource({"500, -85", "1000, -85", "2000, -85", "4000, -70", "6000, -60"})
    void aToneReadAtAChangingPaceIsStillATone(double hertz, double errorDb) {
        float[] tone = new float[8000];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = (float) Math.sin(2 * Math.PI * hertz * i / 16000);
        }
        float[] read = new float[6000];
        CubicTable.of(tone, 2).read(700.3, 0.93, 1e-5, -1e-10, 11, read.length, read);
        double error = 0;
        for (int i = 11; i < read.length; i++) {
            double u = i - 11;
            double at = 700.3 + u * (0.93 + u * (1e-5 - u * 1e-10));
            double off = read[i] - Math.sin(2 * Math.PI * hertz * at / 16000);
            error += 2 * off * off / read.length;
        }
        assertTrue(10 * Math.log10(error) < errorDb, 10 * Math.log10(error) + " dB");
    }

    @Test
    void outsideTheSoundThereIsSilenceAndAtItsEndsNothingBreaks() {
        float[] one = {1, 1, 1};
        CubicTable table = CubicTable.of(one, 4);
        float[] read = new float[400];
        table.read(-200, 1, 0, 0, 0, read.length, read);
        assertEquals(1, read[201], 1e-3);
        assertEquals(0, read[0]);
        assertEquals(0, read[399]);
        double sum = 0;
        for (float value : read) {
            sum += value;
        }
        assertEquals(3, sum, 1e-3);
    }
}
