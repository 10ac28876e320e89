package org.soundtown.acoustics.signal;

import java.util.Arrays;

/**
 * A sampled sound made ready for being read at any time: at every half or quarter sample a cubic in the time from there, fitted to
 * a sinc under a Kaiser window of 31.5 samples. Reading costs four products, and a sound is read once for every path to every
 * receiver but fitted only once. Flat within 0.1 dB up to eight tenths of half the sample rate; what cubics at half samples leave is 70 dB
 * below a tone at a quarter of the sample rate and 85 dB below one at an eighth, at quarter samples 24 dB less. Zero outside
 * the sound. Immutable, thread-safe.
 */
final class CubicTable {
    private static final int TERMS = 4;
    private static final int TAPS = 32;
    private static final int BEFORE = TAPS / 2 - 1;
    private static final double HALF_WIDTH = TAPS / 2 - 0.25;
    private static final double KAISER_BETA = 7;
    private static final int MARGIN = TAPS;

    /** First sample that can be read, and last after the sound's end; beyond them it is silent. */
    private static final int FIRST = 2 - MARGIN;

    private static final int LAST = MARGIN - 3;
    private static final int BLOCK = 1024;

    /** Samples from which a position is worked out anew; in between it runs as a parabola. */
    private static final int STRETCH = 128;

    private static final double ONE = 4294967296.0;
    private static final long HALF = 1L << 31;
    private static final int ONE_BITS = Float.floatToRawIntBits(1f);
    private static final float[][] HALVES = rows(2);
    private static final float[][] QUARTERS = rows(4);

    private final int perSample;
    private final int length;
    private final float[] cubics;

    private CubicTable(int perSample, int length, float[] cubics) {
        this.perSample = perSample;
        this.length = length;
        this.cubics = cubics;
    }

    /** @param perSample cubics a sample, 2 or 4 */
    static CubicTable of(float[] emission, int perSample) {
        float[][] rows = perSample == 2 ? HALVES : QUARTERS;
        int samples = emission.length + 2 * MARGIN;
        float[] cubics = new float[samples * perSample * TERMS];
        float[][] x = new float[TAPS][BLOCK];
        float[] sum = new float[BLOCK];
        for (int start = 0; start < samples; start += BLOCK) {
            for (int tap = 0; tap < TAPS; tap++) {
                copy(emission, start + tap - MARGIN - BEFORE, x[tap]);
            }
            int count = Math.min(BLOCK, samples - start);
            for (int row = 0; row < perSample * TERMS; row++) {
                float[] w = rows[row];
                Arrays.fill(sum, 0);
                for (int t = 0; t < TAPS; t += 4) {
                    Lanes.add(sum, x[t], w[t], x[t + 1], w[t + 1], x[t + 2], w[t + 2], x[t + 3], w[t + 3]);
                }
                for (int i = 0, at = start * perSample * TERMS + row; i < count; i++, at += perSample * TERMS) {
                    cubics[at] = sum[i];
                }
            }
        }
        return new CubicTable(perSample, emission.length, cubics);
    }

    /** Copies a part of the sound from a sample on, which may lie before it, with silence around the sound. */
    private static void copy(float[] emission, int from, float[] into) {
        Arrays.fill(into, 0);
        int first = Math.max(0, -from);
        int end = Math.min(into.length, emission.length - from);
        if (first < end) {
            System.arraycopy(emission, from + first, into, first, end - first);
        }
    }

    /**
     * Reads the sound at times that run as a cubic: value {@code from} is that at sample a, value {@code from} + u that at sample
     * a + u (b + u (c + u d)).
     */
    void read(double a, double b, double c, double d, int from, int end, float[] into) {
        for (int start = from; start < end; start += STRETCH) {
            int stop = Math.min(start + STRETCH, end);
            double u = start - from;
            double count = stop - start;
            double p0 = a + u * (b + u * (c + u * d));
            double p2 = a + (u + count) * (b + (u + count) * (c + (u + count) * d));
            if (Math.max(p0, p2) < FIRST || Math.min(p0, p2) > length + LAST) {
                Arrays.fill(into, start, stop, 0);
            } else if (Math.min(p0, p2) < FIRST || Math.max(p0, p2) > length + LAST) {
                for (int i = start; i < stop; i++) {
                    double v = i - from;
                    into[i] = at(a + v * (b + v * (c + v * d)));
                }
            } else {
                double v = u + 0.5 * count;
                double p1 = a + v * (b + v * (c + v * d));
                double bend = 4 * (p0 - 2 * p1 + p2) / (count * count);
                double rate = (p2 - p0) / count - 0.5 * bend * (count - 1);
                run(p0, rate, bend, start, stop, into);
            }
        }
    }

    /** One value, anywhere. */
    float at(double sample) {
        if (!(sample >= FIRST && sample <= length + LAST)) {
            return 0;
        }
        double place = perSample * (sample + MARGIN);
        int index = (int) Math.floor(place + 0.5);
        float mu = (float) (place - index);
        int at = TERMS * index;
        return cubics[at] + mu * (cubics[at + 1] + mu * (cubics[at + 2] + mu * cubics[at + 3]));
    }

    /**
     * Positions in fixed point: the upper half of a long counts cubics, the lower half is how far into one. Its first bits become
     * the rest by writing them into a float between 1 and 2: turning an integer into a float would make each sample wait for
     * the one before, as that instruction leaves part of its register as it was, and take three times as long.
     */
    private void run(double place, double rate, double bend, int start, int stop, float[] into) {
        float[] c = cubics;
        long position = (long) (perSample * (place + MARGIN) * ONE) + HALF;
        long step = (long) (perSample * rate * ONE);
        long change = (long) (perSample * bend * ONE);
        for (int i = start; i < stop; i++) {
            int at = TERMS * (int) (position >> 32);
            float mu = Float.intBitsToFloat((int) position >>> 9 | ONE_BITS) - 1.5f;
            into[i] = Math.fma(mu, Math.fma(mu, Math.fma(mu, c[at + 3], c[at + 2]), c[at + 1]), c[at]);
            position += step;
            step += change;
        }
    }

    /**
     * For each cubic of a sample and power the weights of the samples −15 to 16: the cubic through the kernel's values at the four
     * Chebyshev points of the stretch.
     */
    private static float[][] rows(int perSample) {
        float[][] rows = new float[perSample * TERMS][TAPS];
        double[] node = new double[TERMS];
        for (int k = 0; k < TERMS; k++) {
            node[k] = 0.5 * Math.cos(Math.PI * (2 * k + 1) / (2 * TERMS));
        }
        for (int phase = 0; phase < perSample; phase++) {
            for (int tap = 0; tap < TAPS; tap++) {
                double[] value = new double[TERMS];
                for (int k = 0; k < TERMS; k++) {
                    value[k] = kernel((phase + node[k]) / perSample - (tap - BEFORE));
                }
                double[] power = powers(node, value);
                for (int m = 0; m < TERMS; m++) {
                    rows[phase * TERMS + m][tap] = (float) power[m];
                }
            }
        }
        return rows;
    }

    private static double kernel(double x) {
        if (Math.abs(x) >= HALF_WIDTH) {
            return 0;
        }
        double sinc = x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
        double t = x / HALF_WIDTH;
        return sinc * bessel(KAISER_BETA * Math.sqrt(1 - t * t)) / bessel(KAISER_BETA);
    }

    /** Modified Bessel function of order 0 by its series. */
    private static double bessel(double x) {
        double term = 1;
        double sum = 1;
        for (int k = 1; k < 40; k++) {
            term *= x / (2 * k) * (x / (2 * k));
            sum += term;
        }
        return sum;
    }

    /** Coefficients of the polynomial through points, by Newton's divided differences. */
    private static double[] powers(double[] node, double[] value) {
        int n = node.length;
        double[] divided = value.clone();
        for (int order = 1; order < n; order++) {
            for (int k = n - 1; k >= order; k--) {
                divided[k] = (divided[k] - divided[k - 1]) / (node[k] - node[k - order]);
            }
        }
        double[] power = new double[n];
        for (int k = n - 1; k >= 0; k--) {
            for (int m = n - 1; m > 0; m--) {
                power[m] = power[m - 1] - node[k] * power[m];
            }
            power[0] = divided[k] - node[k] * power[0];
        }
        return power;
    }
}
