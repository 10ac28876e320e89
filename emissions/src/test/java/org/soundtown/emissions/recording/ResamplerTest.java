package org.soundtown.emissions.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResamplerTest {
    private static float[] sine(double hertz, int rate, int count) {
        float[] sine = new float[count];
        for (int i = 0; i < count; i++) {
            sine[i] = (float) Math.sin(2 * Math.PI * hertz * i / rate);
        }
        return sine;
    }

    @ParameterizedTest
    @CsvSource({"44100,16000,1000", "44100,16000,6500", "16000,48000,3000", "22050,16000,5000", "48000,16000,250"})
    void aToneKeepsItsPitchPhaseAndSize(int from, int to, double hertz) {
        AudioClip clip = new AudioClip(from, sine(hertz, from, from)).resampledTo(to);
        assertEquals(to, clip.samples().length);
        float[] wanted = sine(hertz, to, to);
        for (int i = to / 10; i < to * 9 / 10; i++) {
            assertEquals(wanted[i], clip.samples()[i], 2e-3, "sample " + i);
        }
    }

    @ParameterizedTest
    @CsvSource({"44100,16000,9000", "44100,16000,15000", "48000,16000,8600"})
    void aToneTooHighForTheNewRateVanishesRatherThanFoldingBack(int from, int to, double hertz) {
        float[] out =
                new AudioClip(from, sine(hertz, from, from)).resampledTo(to).samples();
        for (int i = to / 10; i < to * 9 / 10; i++) {
            assertTrue(Math.abs(out[i]) < 1e-3, "sample " + i + " is " + out[i]);
        }
    }

    @ParameterizedTest
    @CsvSource({"16000", "44100"})
    void theSameRateIsLeftAlone(int rate) {
        AudioClip clip = new AudioClip(rate, sine(100, rate, 100));
        assertSame(clip, clip.resampledTo(rate));
    }
}
