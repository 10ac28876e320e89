package org.soundtown.detection.features;

import java.util.Arrays;
import org.soundtown.foundation.signal.Fourier;

/**
 * Power spectra of Hann windows of 25 ms every 10 ms, at any sample rate, in bins of about 31.25 Hz: exactly that wherever
 * the rate allows, so that no resampling is needed before bands are summed up. The windowed mean is taken off first: a
 * constant offset of the samples leaves no trace. Not thread-safe.
 */
public final class FrameSpectrum {
    private static final double FRAME_SECONDS = 0.025;
    private static final double HOP_SECONDS = 0.01;
    private static final double WANTED_BIN_HERTZ = 31.25;

    private final int sampleRate;
    private final double[] hann;
    private final double hannSum;
    private final double scale;
    private final double[] data;
    private final double[] powers;

    /** @param sampleRate samples per second (Hz) */
    public FrameSpectrum(int sampleRate) {
        this.sampleRate = sampleRate;
        hann = new double[(int) Math.round(FRAME_SECONDS * sampleRate)];
        double sum = 0;
        double energy = 0;
        for (int i = 0; i < hann.length; i++) {
            hann[i] = 0.5 - 0.5 * StrictMath.cos(2 * StrictMath.PI * i / hann.length);
            sum += hann[i];
            energy += hann[i] * hann[i];
        }
        hannSum = sum;
        scale = 1 / energy;
        data = new double[sizeFor((int) Math.ceil(sampleRate / WANTED_BIN_HERTZ))];
        powers = new double[data.length / 2 + 1];
    }

    public int frameSamples() {
        return hann.length;
    }

    public int hopSamples() {
        return (int) Math.round(HOP_SECONDS * sampleRate);
    }

    public int sampleRate() {
        return sampleRate;
    }

    /** Number of points of the transform. */
    public int size() {
        return data.length;
    }

    /** Distance of two bins (Hz). */
    public double binHertz() {
        return (double) sampleRate / data.length;
    }

    /**
     * Squared magnitudes of bins 0 to size/2, scaled so that a bin of white noise of variance v has v. The array is used
     * again by the next call.
     *
     * @param samples read in a circle: after the last comes the first
     * @param start index of the frame's first sample
     */
    public double[] measure(float[] samples, int start) {
        double weighted = 0;
        for (int i = 0, at = start; i < hann.length; i++, at++) {
            at = at == samples.length ? 0 : at;
            data[i] = samples[at];
            weighted += hann[i] * data[i];
        }
        double mean = weighted / hannSum;
        for (int i = 0; i < hann.length; i++) {
            data[i] = hann[i] * (data[i] - mean);
        }
        Arrays.fill(data, hann.length, data.length, 0);
        Fourier.forward(data);
        Fourier.powers(data, powers);
        for (int k = 0; k < powers.length; k++) {
            powers[k] *= scale;
        }
        return powers;
    }

    /** The least even number from n up that has no factor above 5: transforms of such lengths are fast. */
    static int sizeFor(int n) {
        int size = n + n % 2;
        while (!Fourier.isSmooth(size)) {
            size += 2;
        }
        return size;
    }
}
