package org.soundtown.emissions.synthesis.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.soundtown.emissions.level.BandLevels;
import org.soundtown.foundation.dice.Dice;

class PartsTest {
    @Test
    void aBlastFollowsFriedlandersEquation() {
        int rate = 192_000;
        double[] signal = new double[rate / 100];
        double positive = 1e-3;
        double decay = 1.5;
        Blast.add(signal, 0, 2, positive, decay, rate);
        for (int i = 10; i < signal.length / 2; i += 50) {
            double x = (i + 0.5) / rate / positive;
            assertEquals(2 * (1 - x) * Math.exp(-decay * x), signal[i], 2e-3, "at " + x + " positive phases");
        }
    }

    @Test
    void aBlastWithCoefficientOneHasNoNetImpulse() {
        double[] signal = new double[4000];
        Blast.add(signal, 0.001, 1, 0.002, 1, 48_000);
        double sum = 0;
        double positive = 0;
        for (double value : signal) {
            sum += value;
            positive += Math.max(0, value);
        }
        assertTrue(Math.abs(sum) < 0.02 * positive, "net impulse " + sum + " of " + positive);
    }

    @Test
    void aModeRingsAtItsFrequencyAndFallsToOneOverEInItsDecay() {
        int rate = 16_000;
        double[] signal = new double[rate];
        Modes.ring(signal, 0, 1000, 0.1, 1, 0.25, rate);
        assertEquals(1, signal[0], 1e-9);
        assertEquals(Math.exp(-1), signal[(int) (0.1 * rate)], 1e-3);
        assertEquals(0, signal[4], 1e-9, "a quarter of a turn later it crosses zero");
    }

    @Test
    void aModeBeyondTheSamplingRateIsLeftOutRatherThanFoldedBack() {
        double[] signal = new double[1000];
        Modes.ring(signal, 0, 9000, 0.1, 1, 0.25, 16_000);
        for (double value : signal) {
            assertEquals(0, value);
        }
    }

    @Test
    void aHighToneBringsNoEnergyBelowItsPitch() {
        int rate = 16_000;
        HarmonicTone tone = new HarmonicTone(rate);
        double[] signal = new double[rate];
        for (int i = 0; i < signal.length; i++) {
            signal[i] = tone.next(2310, 0.9);
        }
        double[] bands = BandLevels.relativeDb(signal, rate);
        for (int band = 0; band < 5; band++) {
            assertTrue(bands[band] < -35, "aliases in band " + band + ": " + bands[band] + " dB");
        }
    }

    @Test
    void noiseHasUnitVarianceAndNoMean() {
        Noise noise = new Noise(Dice.of(1, "noise", "test"));
        double sum = 0;
        double squares = 0;
        int count = 200_000;
        for (int i = 0; i < count; i++) {
            double value = noise.next();
            sum += value;
            squares += value * value;
        }
        assertEquals(0, sum / count, 0.01);
        assertEquals(1, squares / count, 0.01);
    }

    @Test
    void theTabledSineIsTheSine() {
        for (int i = -500; i < 500; i++) {
            double turns = i * 0.01234;
            assertEquals(Math.sin(2 * Math.PI * turns), Sine.ofTurns(turns), 2e-6);
        }
    }
}
