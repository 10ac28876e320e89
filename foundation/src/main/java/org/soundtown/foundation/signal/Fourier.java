package org.soundtown.foundation.signal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jtransforms.fft.DoubleFFT_1D;
import org.visnow.jlargearrays.ConcurrencyUtils;

/**
 * Fourier transforms of real signals, always on the caller's thread: results do not depend on the number of cores, and
 * callers who share work among threads get no more threads than they asked for. Thread-safe.
 */
public final class Fourier {
    /** Plans are read-only tables, kept for the sizes of {@link #isSmooth}: few, and those that come again and again. */
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

    /** Power of bin k, 1 to n/2 − 1, of a packed spectrum. */
    public static double power(double[] spectrum, int k) {
        return spectrum[2 * k] * spectrum[2 * k] + spectrum[2 * k + 1] * spectrum[2 * k + 1];
    }

    /** Powers of bins 0 to n/2 of a packed spectrum of even length. */
    public static void powers(double[] spectrum, double[] into) {
        int half = spectrum.length / 2;
        into[0] = spectrum[0] * spectrum[0];
        into[half] = spectrum[1] * spectrum[1];
        for (int k = 1; k < half; k++) {
            into[k] = power(spectrum, k);
        }
    }

    /** Smallest power of two that is at least n and 2. */
    public static int sizeFor(int n) {
        return n <= 2 ? 2 : Integer.highestOneBit(n - 1) << 1;
    }

    /** Whether n has no prime factor above 5, so that its transform is fast. */
    public static boolean isSmooth(int n) {
        int rest = n;
        for (int factor : new int[] {2, 3, 5}) {
            while (rest > 1 && rest % factor == 0) {
                rest /= factor;
            }
        }
        return rest == 1;
    }

    private static DoubleFFT_1D plan(int size) {
        if (size < 2) {
            throw new IllegalArgumentException("transform size " + size + ": expected at least 2");
        }
        return isSmooth(size) ? PLANS.computeIfAbsent(size, DoubleFFT_1D::new) : new DoubleFFT_1D(size);
    }
}
