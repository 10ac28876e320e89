package org.soundtown.acoustics.signal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jtransforms.fft.DoubleFFT_1D;
import org.visnow.jlargearrays.ConcurrencyUtils;

/**
 * Fourier transforms of real signals, always on the caller's thread: results do not depend on the number of cores, and
 * callers who share work among threads get no more threads than they asked for. Thread-safe.
 */
public final class Fourier {
    /** Plans are read-only tables, one for each size asked for. */
    private static final Map<Integer, DoubleFFT_1D> PLANS = new ConcurrentHashMap<>();

    static {
        ConcurrencyUtils.setNumberOfThreads(1);
    }

    private Fourier() {}

    /**
     * Forward transform in place, packed as {@link DoubleFFT_1D#realForward}: [0] mean, [1] Nyquist, then real and
     * imaginary parts in turn.
     */
    public static void forward(double[] signal) {
        plan(signal.length).realForward(signal);
    }

    /** Inverse of {@link #forward}, scaled by 1/n. */
    public static void inverse(double[] spectrum) {
        plan(spectrum.length).realInverse(spectrum, true);
    }

    /** Multiplies two packed spectra into the first. */
    public static void multiply(double[] spectrum, double[] by) {
        spectrum[0] *= by[0];
        spectrum[1] *= by[1];
        for (int i = 2; i < spectrum.length; i += 2) {
            double real = spectrum[i] * by[i] - spectrum[i + 1] * by[i + 1];
            spectrum[i + 1] = spectrum[i] * by[i + 1] + spectrum[i + 1] * by[i];
            spectrum[i] = real;
        }
    }

    /** Smallest power of two that is at least n. */
    public static int sizeFor(int n) {
        return n <= 1 ? 1 : Integer.highestOneBit(n - 1) << 1;
    }

    private static DoubleFFT_1D plan(int size) {
        if (Integer.bitCount(size) != 1 || size < 2) {
            throw new IllegalArgumentException("transform size " + size + ": expected a power of two from 2");
        }
        return PLANS.computeIfAbsent(size, DoubleFFT_1D::new);
    }
}
