package org.soundtown.detection.features;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.soundtown.foundation.dice.Dice;

class LogMelTest {
    @Test
    void aPictureIsWhatTheDefinitionGivesWhenItIsWorkedOutTermByTerm() {
        float[] noise = noise(LogMel.SAMPLES);

        float[][] picture = LogMel.of(noise);

        for (int mel : new int[] {0, 7, 31, 63}) {
            for (int frame : new int[] {0, 40, 95}) {
                assertEquals(byDefinition(noise, mel, frame), picture[mel][frame], 1e-4, mel + " " + frame);
            }
        }
    }

    @Test
    void tenTimesThePressureAddsTheLogarithmOfAHundred() {
        float[] noise = noise(LogMel.SAMPLES);
        float[] louder = noise.clone();
        for (int i = 0; i < louder.length; i++) {
            louder[i] *= 10;
        }

        assertEquals(Math.log(100), LogMel.of(louder)[20][50] - LogMel.of(noise)[20][50], 1e-4);
    }

    @Test
    void whatLiesBeyondTheEndIsSilence() {
        float[][] picture = LogMel.of(noise(LogMel.SAMPLES / 2));

        assertEquals(Math.log(1e-11), picture[30][95], 1e-4);
    }

    /** The definition, by a plain sum over a 512-point transform, the windowed mean taken off, and the triangle's two sides. */
    private static double byDefinition(float[] x, int mel, int frame) {
        double lowest = mel(50);
        double step = (mel(7800) - lowest) / 65;
        double left = hertz(lowest + mel * step);
        double peak = hertz(lowest + (mel + 1) * step);
        double right = hertz(lowest + (mel + 2) * step);
        double windowEnergy = 0;
        for (int i = 0; i < 400; i++) {
            windowEnergy += Math.pow(hann(i), 2);
        }
        double energy = 0;
        double weights = 0;
        int nearest = (int) Math.round(peak / 31.25);
        for (int k = 0; k <= 256; k++) {
            double f = k * 31.25;
            double weight =
                    f <= left || f >= right ? 0 : f <= peak ? (f - left) / (peak - left) : (right - f) / (right - peak);
            weights += weight;
            energy += weight * squaredMagnitude(x, frame * 160, k) / windowEnergy;
        }
        return Math.log((weights < 0.05 ? squaredMagnitude(x, frame * 160, nearest) / windowEnergy : energy) + 1e-11);
    }

    private static double squaredMagnitude(float[] x, int start, int bin) {
        double re = 0;
        double im = 0;
        double mean = 0;
        for (int i = 0; i < 400; i++) {
            mean += hann(i) * x[start + i] / 200;
        }
        for (int i = 0; i < 400; i++) {
            re += hann(i) * (x[start + i] - mean) * Math.cos(2 * Math.PI * bin * i / 512);
            im -= hann(i) * (x[start + i] - mean) * Math.sin(2 * Math.PI * bin * i / 512);
        }
        return re * re + im * im;
    }

    private static double hann(int i) {
        return Math.pow(Math.sin(Math.PI * i / 400), 2);
    }

    private static double mel(double hertz) {
        return 1127.01048 * Math.log(1 + hertz / 700);
    }

    private static double hertz(double mel) {
        return 700 * (Math.exp(mel / 1127.01048) - 1);
    }

    private static float[] noise(int length) {
        Dice dice = Dice.of(1, "noise", "log-mel");
        float[] x = new float[length];
        for (int i = 0; i < length; i++) {
            x[i] = (float) (0.01 * dice.gaussian(i));
        }
        return x;
    }
}
