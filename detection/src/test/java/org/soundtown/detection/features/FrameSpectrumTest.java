package org.soundtown.detection.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundtown.foundation.dice.Dice;

class FrameSpectrumTest {
    private static final double SECONDS = 0.6;

    /** Forty tones between 100 Hz and 3.9 kHz, which every rate can carry. */
    private static float[] tones(int rate) {
        float[] x = new float[(int) (SECONDS * rate)];
        for (int tone = 0; tone < 40; tone++) {
            double hertz = 100 + 97 * tone;
            for (int i = 0; i < x.length; i++) {
                x[i] += (float) (0.01 * Math.sin(2 * Math.PI * hertz * i / rate + tone));
            }
        }
        return x;
    }

    private static double[] meanEnergies(float[] samples, int rate) {
        FrameSpectrum spectrum = new FrameSpectrum(rate);
        MelFilterBank bank = new MelFilterBank(spectrum);
        double[] mean = new double[LogMel.MELS];
        float[] energies = new float[LogMel.MELS];
        for (int t = 0; t < 50; t++) {
            bank.energies(spectrum.measure(samples, t * spectrum.hopSamples()), energies);
            for (int m = 0; m < mean.length; m++) {
                mean[m] += energies[m] / 50;
            }
        }
        return mean;
    }

    @ParameterizedTest
    @ValueSource(ints = {8_000, 11_025, 22_050, 32_000, 44_100, 48_000, 96_000, 192_000})
    void theSameSoundGivesTheSamePictureAtAnyRate(int rate) {
        double[] usual = meanEnergies(tones(16_000), 16_000);
        double[] other = meanEnergies(tones(rate), rate);

        for (int m = 4; m < 44; m++) {
            assertEquals(0, 10 * Math.log10(other[m] / usual[m]), 1, "mel " + m);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {16_000, 44_100, 48_000})
    void aBinOfWhiteNoiseHasItsVarianceAndAConstantOffsetHasNone(int rate) {
        Dice dice = Dice.of(1, "noise", "spectrum");
        float[] noise = new float[rate];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (float) (0.5 + 0.01 * dice.gaussian(i));
        }
        FrameSpectrum spectrum = new FrameSpectrum(rate);
        double sum = 0;
        for (int t = 0; t < 90; t++) {
            double[] powers = spectrum.measure(noise, t * spectrum.hopSamples());
            for (int k = 10; k < 200; k++) {
                sum += powers[k] / 90 / 190;
            }
            assertTrue(powers[0] < 1e-4 && powers[1] < 0.01, "offset left: " + powers[0] + ", " + powers[1]);
        }

        assertEquals(1e-4, sum, 5e-6);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 399})
    void aFrameMayGoRoundTheEndOfTheSamples(int before) {
        float[] tones = tones(16_000);
        float[] turned = new float[tones.length];
        for (int i = 0; i < tones.length; i++) {
            turned[(i + tones.length - before) % tones.length] = tones[i];
        }
        double[] straight = new FrameSpectrum(16_000).measure(tones, 0).clone();
        double[] round = new FrameSpectrum(16_000).measure(turned, (tones.length - before) % tones.length);

        for (int k = 0; k < straight.length; k++) {
            assertEquals(straight[k], round[k]);
        }
    }
}
