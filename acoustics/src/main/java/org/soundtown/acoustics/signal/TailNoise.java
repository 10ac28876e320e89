package org.soundtown.acoustics.signal;

import java.util.Arrays;
import org.soundtown.acoustics.reverberation.LateTail;
import org.soundtown.foundation.signal.Fourier;

/**
 * A late tail as samples: white noise of +1 and −1, cut into frames that fade into one another, each frame with its bands at
 * the level to which they have fallen by then. The noise begins sharply, within 5 ms, so that nothing of it but the filters' faint
 * ringing lies before the last early path.
 */
final class TailNoise {
    private static final double FADE_IN_SECONDS = 0.005;
    private static final double LONGEST_SECONDS = 4;

    private static final double PER_TIME_CONSTANT = 6 * Math.log(10);

    private final LateTail tail;
    private final BandBank bank;
    private final int sampleRate;
    private final double fallDb;

    /** @param fallDb it ends when its slowest band has fallen by this (dB) */
    TailNoise(LateTail tail, BandBank bank, int sampleRate, double fallDb) {
        this.tail = tail;
        this.bank = bank;
        this.sampleRate = sampleRate;
        this.fallDb = fallDb;
    }

    /** Length of the noise (samples). */
    int length() {
        double longest = Arrays.stream(tail.decaySeconds()).max().orElseThrow();
        return (int) Math.ceil(Math.min(LONGEST_SECONDS, longest * fallDb / 60) * sampleRate);
    }

    /**
     * Adds the tail to a response.
     *
     * @param lateDb energy of the tail in each of the bank's bands (dB)
     * @param start tap at which the noise begins; at least the filters' reach
     */
    void addTo(double[] taps, int start, double[] lateDb) {
        int reach = bank.reach();
        int hop = 2 * reach;
        double[] levelDb = new double[lateDb.length];
        for (int band = 0; band < lateDb.length; band++) {
            levelDb[band] = lateDb[band] - 10 * Math.log10(sampleRate * decay(band) / PER_TIME_CONSTANT);
        }
        int length = length();
        double[] noise = noise(length);
        double[] window = new double[2 * hop];
        for (int i = 0; i < window.length; i++) {
            window[i] = 0.5 * (1 - Math.cos(Math.PI * (i + 0.5) / hop));
        }
        double[] frame = new double[bank.size()];
        double[] fallen = new double[lateDb.length];
        for (int centre = 0; centre - hop < length; centre += hop) {
            Arrays.fill(frame, 0);
            for (int i = Math.max(0, hop - centre); i < Math.min(window.length, length + hop - centre); i++) {
                frame[reach + i] = window[i] * noise[centre - hop + i];
            }
            for (int band = 0; band < fallen.length; band++) {
                fallen[band] = levelDb[band] - 60.0 * centre / (sampleRate * decay(band));
            }
            shape(frame, bank.weights(fallen));
            int first = start + centre - hop - reach;
            for (int i = Math.max(0, -first); i < frame.length && first + i < taps.length; i++) {
                taps[first + i] += frame[i];
            }
        }
    }

    private void shape(double[] frame, float[] weights) {
        Fourier.forward(frame);
        double[] amplitude = new double[frame.length / 2 + 1];
        for (int band = 0; band < weights.length; band++) {
            double[] response = bank.response(band);
            for (int bin = 0; bin < amplitude.length; bin++) {
                amplitude[bin] += weights[band] * response[bin];
            }
        }
        frame[0] *= amplitude[0];
        frame[1] *= amplitude[amplitude.length - 1];
        for (int bin = 1; bin < amplitude.length - 1; bin++) {
            frame[2 * bin] *= amplitude[bin];
            frame[2 * bin + 1] *= amplitude[bin];
        }
        Fourier.inverse(frame);
    }

    private double decay(int band) {
        return tail.decaySeconds()[Math.max(0, band - bank.bands().added())];
    }

    /** White noise of +1 and −1, 64 values a throw, that rises at its beginning. */
    private double[] noise(int length) {
        double[] noise = new double[length];
        double rise = FADE_IN_SECONDS * sampleRate;
        long bits = 0;
        for (int i = 0; i < length; i++) {
            bits = (i & 63) == 0 ? tail.dice().bits(i >> 6) : bits >>> 1;
            double strength = i < rise ? Math.sin(0.5 * Math.PI * i / rise) : 1;
            noise[i] = (bits & 1) == 0 ? -strength : strength;
        }
        return noise;
    }
}
