package org.soundtown.detection.level;

import org.jtransforms.fft.DoubleFFT_1D;
import org.visnow.jlargearrays.ConcurrencyUtils;

/**
 * Real Fourier transforms of one length, on the caller's thread only: a detector starts no threads, and sums split over
 * threads would not repeat bit for bit. Not thread-safe where the same array is shared.
 */
public final class Fourier {
    static {
        ConcurrencyUtils.setNumberOfThreads(1);
    }

    private final int size;
    private final DoubleFFT_1D transform;

    /**
     * @param size a power of two, at least 2
     */
    public Fourier(int size) {
        if (size < 2 || Integer.bitCount(size) != 1) {
            throw new IllegalArgumentException("transform size " + size + ": expected a power of two, at least 2");
        }
        this.size = size;
        this.transform = new DoubleFFT_1D(size);
    }

    /** The least power of two not below {@code length}. */
    public static int sizeFor(int length) {
        return length <= 2 ? 2 : Integer.highestOneBit(length - 1) << 1;
    }

    /**
     * In place: real samples become the half spectrum, packed as Re[0], Re[size/2], Re[1], Im[1], Re[2], Im[2] …
     */
    public void forward(double[] data) {
        transform.realForward(data);
    }

    /** In place: undoes {@link #forward}. */
    public void inverse(double[] data) {
        transform.realInverse(data, true);
    }

    /** Squared magnitudes of bins 0 to size/2 of a packed half spectrum. */
    public void squaredMagnitudes(double[] packed, double[] into) {
        int half = size / 2;
        into[0] = packed[0] * packed[0];
        into[half] = packed[1] * packed[1];
        for (int k = 1; k < half; k++) {
            into[k] = packed[2 * k] * packed[2 * k] + packed[2 * k + 1] * packed[2 * k + 1];
        }
    }
}
