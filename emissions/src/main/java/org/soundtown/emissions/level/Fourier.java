package org.soundtown.emissions.level;

import org.jtransforms.fft.DoubleFFT_1D;
import org.visnow.jlargearrays.ConcurrencyUtils;

/**
 * Real Fourier transforms of power-of-two length, in the packed order of JTransforms: bin 0, bin n/2, then real and
 * imaginary parts. Single-threaded, so that sums always round alike; callers may run many in parallel.
 */
public final class Fourier {
    static {
        ConcurrencyUtils.setNumberOfThreads(1);
    }

    private Fourier() {}

    /** Smallest power of two that holds this many samples. */
    public static int sizeFor(int samples) {
        return Math.max(2, Integer.highestOneBit(Math.max(1, samples - 1)) << 1);
    }

    /** Transforms in place. */
    public static void forward(double[] packed) {
        new DoubleFFT_1D(packed.length).realForward(packed);
    }

    /** Transforms back in place, scaled so that it undoes {@link #forward}. */
    public static void inverse(double[] packed) {
        new DoubleFFT_1D(packed.length).realInverse(packed, true);
    }

    /** Power of bin {@code k}, 1 to n/2 − 1. */
    public static double power(double[] packed, int k) {
        return packed[2 * k] * packed[2 * k] + packed[2 * k + 1] * packed[2 * k + 1];
    }
}
