package org.soundtown.detection.edge;

/**
 * Finds the sample at which a sound begins. First roughly: where a millisecond's energy leaves the noise before it. Then
 * finely: the minimum of Akaike's criterion AIC(k) = k ln var(x[0, k)) + (n − k) ln var(x[k, n)) around there, which is the
 * likeliest border between two stretches of noise (Maeda 1985, as in Zhang, Thurber and Rowe, Bull. Seism. Soc. Am. 93,
 * 1904–1912, 2003, equation 2).
 */
final class OnsetPicker {
    /** Noise that must lie before the search range (s). */
    static final double NOISE_SECONDS = 0.06;

    private static final double BLOCK_SECONDS = 0.001;
    private static final double SUDDEN_RATIO = 9;
    private static final double BEFORE_SECONDS = 0.012;
    private static final double AFTER_SECONDS = 0.003;
    private static final double LEAST = 1e-16;

    private OnsetPicker() {}

    /**
     * @param x filtered samples; the first {@link #NOISE_SECONDS} hold what was there before
     * @param searchFrom first sample that may be the onset, at or after the noise
     * @return sample number within x
     */
    static int pick(double[] x, int searchFrom, int sampleRate) {
        int block = Math.max(4, (int) Math.round(BLOCK_SECONDS * sampleRate));
        int rough = roughly(x, searchFrom, block);
        if (rough == 0) {
            return 0; // Under way at the first sample: nothing lies before it to tell it from.
        }
        int from = Math.max(0, rough - (int) (BEFORE_SECONDS * sampleRate));
        int to = Math.min(x.length, rough + block + (int) (AFTER_SECONDS * sampleRate));
        return from + leastAkaike(x, from, to, block / 2);
    }

    private static int roughly(double[] x, int searchFrom, int block) {
        double noise = Math.max(LEAST, meanSquare(x, searchFrom / 4, searchFrom));
        double peak = 0;
        for (int i = searchFrom; i + block <= x.length; i += block / 2) {
            peak = Math.max(peak, meanSquare(x, i, i + block));
        }
        double limit = Math.max(SUDDEN_RATIO * noise, 0.01 * peak);
        for (int i = searchFrom; i + block <= x.length; i += block / 2) {
            if (meanSquare(x, i, i + block) >= limit
                    && meanSquare(x, i, Math.min(x.length, i + 3 * block)) > limit / 3) {
                return i;
            }
        }
        return steepestRise(x, searchFrom, 8 * block);
    }

    /** For what emerges slowly: where the energy of 8 ms most exceeds that of the 8 ms before. */
    private static int steepestRise(double[] x, int searchFrom, int block) {
        int best = searchFrom;
        double most = 0;
        for (int i = Math.max(block, searchFrom); i + block <= x.length; i += block / 8) {
            double rise = meanSquare(x, i, i + block) / Math.max(LEAST, meanSquare(x, i - block, i));
            if (rise > most) {
                most = rise;
                best = i;
            }
        }
        return best;
    }

    private static int leastAkaike(double[] x, int from, int to, int margin) {
        int n = to - from;
        double[] sum = new double[n + 1];
        double[] squares = new double[n + 1];
        for (int i = 0; i < n; i++) {
            sum[i + 1] = sum[i] + x[from + i];
            squares[i + 1] = squares[i] + x[from + i] * x[from + i];
        }
        int best = margin;
        double least = Double.POSITIVE_INFINITY;
        for (int k = margin; k <= n - margin; k++) {
            double criterion = k * StrictMath.log(variance(sum, squares, 0, k))
                    + (n - k) * StrictMath.log(variance(sum, squares, k, n));
            if (criterion < least) {
                least = criterion;
                best = k;
            }
        }
        return best;
    }

    private static double variance(double[] sum, double[] squares, int from, int to) {
        double mean = (sum[to] - sum[from]) / (to - from);
        return Math.max(LEAST, (squares[to] - squares[from]) / (to - from) - mean * mean);
    }

    private static double meanSquare(double[] x, int from, int to) {
        double energy = 0;
        for (int i = from; i < to; i++) {
            energy += x[i] * x[i];
        }
        return energy / Math.max(1, to - from);
    }
}
