package org.soundtown.acoustics.signal;

import java.util.Arrays;
import org.soundtown.foundation.signal.Fourier;

/**
 * Linear convolution by overlap-add: the longer signal is cut into blocks, so that beyond the result itself memory
 * depends on the shorter one alone.
 */
final class Convolution {
    private static final int SMALLEST_TRANSFORM = 1024;

    private Convolution() {}

    /** All samples of a ∗ b: their lengths' sum less one; empty where one of them is. */
    static float[] of(float[] a, float[] b) {
        if (a.length == 0 || b.length == 0) {
            return new float[0];
        }
        float[] signal = a.length >= b.length ? a : b;
        float[] filter = a.length >= b.length ? b : a;
        int size = Math.max(SMALLEST_TRANSFORM, Fourier.sizeFor(2 * filter.length));
        int block = size - filter.length + 1;
        double[] response = new double[size];
        for (int i = 0; i < filter.length; i++) {
            response[i] = filter[i];
        }
        Fourier.forward(response);
        float[] result = new float[a.length + b.length - 1];
        double[] work = new double[size];
        for (int start = 0; start < signal.length; start += block) {
            int length = Math.min(block, signal.length - start);
            Arrays.fill(work, 0);
            for (int i = 0; i < length; i++) {
                work[i] = signal[start + i];
            }
            Fourier.forward(work);
            Fourier.multiply(work, response);
            Fourier.inverse(work);
            for (int i = 0; i < length + filter.length - 1; i++) {
                result[start + i] += (float) work[i];
            }
        }
        return result;
    }
}
