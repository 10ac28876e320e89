package org.soundtown.detection.features;

import java.math.BigInteger;

/**
 * Brings samples from one rate to another by a windowed sinc (64 zero crossings a side, Hann window, −6 dB at 96 %
 * of the lower Nyquist frequency, so that every band of {@link LogMel} passes), one filter a phase. Sample 0 stays where it is in time. Immutable, thread-safe.
 */
public final class Resampler {
    private static final int CROSSINGS = 64;
    private static final double PASS_BAND = 0.96;

    private final int up;
    private final int down;
    private final int reach;
    private final float[][] phases;

    /** From one sample rate to another (Hz, both above 0). */
    public Resampler(int fromRate, int toRate) {
        if (fromRate <= 0 || toRate <= 0) {
            throw new IllegalArgumentException(
                    "sample rates " + fromRate + " to " + toRate + ": expected above 0 (Hz)");
        }
        int common =
                BigInteger.valueOf(fromRate).gcd(BigInteger.valueOf(toRate)).intValue();
        up = toRate / common;
        down = fromRate / common;
        double cutoff = PASS_BAND * Math.min(1.0, (double) toRate / fromRate);
        reach = (int) Math.ceil(CROSSINGS / cutoff);
        phases = up == down ? new float[0][] : filters(cutoff);
    }

    /** The whole signal at the new rate; beyond its ends it counts as silent. */
    public float[] apply(float[] samples) {
        if (up == down) {
            return samples.clone();
        }
        float[] out = new float[(int) ((long) samples.length * up / down)];
        for (int i = 0; i < out.length; i++) {
            long position = (long) i * down;
            int centre = (int) (position / up);
            float[] filter = phases[(int) (position % up)];
            int first = centre - reach + 1;
            float sum = 0;
            for (int j = Math.max(0, -first); j < filter.length && first + j < samples.length; j++) {
                sum += filter[j] * samples[first + j];
            }
            out[i] = sum;
        }
        return out;
    }

    private float[][] filters(double cutoff) {
        float[][] filters = new float[up][2 * reach];
        for (int p = 0; p < up; p++) {
            double fraction = (double) p / up;
            for (int j = 0; j < 2 * reach; j++) {
                double x = j - reach + 1 - fraction;
                double window = Math.abs(x) >= reach ? 0 : 0.5 + 0.5 * StrictMath.cos(StrictMath.PI * x / reach);
                filters[p][j] = (float) (cutoff * sinc(cutoff * x) * window);
            }
        }
        return filters;
    }

    private static double sinc(double x) {
        return x == 0 ? 1 : StrictMath.sin(StrictMath.PI * x) / (StrictMath.PI * x);
    }
}
