package org.soundtown.detection.edge;

import java.util.Arrays;
import org.soundtown.detection.level.AWeighting;
import org.soundtown.foundation.signal.Fourier;

/**
 * Mean square of short frames in {@link #BANDS} bands from 80 Hz up, and A-weighted over all: Hann windows of 20 ms every
 * 10 ms. Mean squares are relative to full scale. Not thread-safe.
 */
final class BandMeter {
    static final int BANDS = 6;

    /** Index of the A-weighted mean square, after the bands. */
    static final int A_WEIGHTED = BANDS;

    private static final double[] EDGES_HERTZ = {80, 250, 500, 1000, 2000, 4000, 8000};

    private final int frame;
    private final int hop;
    private final double[] hann;
    private final double[] data;
    private final double[] power;
    private final int[] band;
    private final double[] aWeight;
    private final double scale;

    BandMeter(int sampleRate) {
        frame = (int) Math.round(0.02 * sampleRate);
        hop = (int) Math.round(0.01 * sampleRate);
        int size = Fourier.sizeFor(frame);
        data = new double[size];
        power = new double[size / 2 + 1];
        band = new int[power.length];
        aWeight = new double[power.length];
        for (int k = 0; k < power.length; k++) {
            double hertz = (double) k * sampleRate / size;
            band[k] = bandOf(hertz);
            aWeight[k] = AWeighting.gain(hertz) * AWeighting.gain(hertz);
        }
        hann = new double[frame];
        double energy = 0;
        for (int i = 0; i < frame; i++) {
            hann[i] = 0.5 - 0.5 * StrictMath.cos(2 * StrictMath.PI * i / frame);
            energy += hann[i] * hann[i];
        }
        scale = 2 / (energy * size);
    }

    static double lowEdgeHertz(int band) {
        return EDGES_HERTZ[band];
    }

    static double highEdgeHertz(int band) {
        return EDGES_HERTZ[band + 1];
    }

    int frameSamples() {
        return frame;
    }

    int hopSamples() {
        return hop;
    }

    /** Fills {@code into} with the mean squares of the bands and, last, the A-weighted one. */
    void measure(float[] samples, double[] into) {
        Arrays.fill(data, 0);
        for (int i = 0; i < frame; i++) {
            data[i] = hann[i] * samples[i];
        }
        Fourier.forward(data);
        Fourier.powers(data, power);
        Arrays.fill(into, 0);
        for (int k = 1; k < power.length - 1; k++) {
            if (band[k] >= 0) {
                into[band[k]] += scale * power[k];
            }
            into[A_WEIGHTED] += scale * aWeight[k] * power[k];
        }
    }

    private static int bandOf(double hertz) {
        for (int b = 0; b < BANDS; b++) {
            if (hertz >= EDGES_HERTZ[b] && hertz < EDGES_HERTZ[b + 1]) {
                return b;
            }
        }
        return -1;
    }
}
