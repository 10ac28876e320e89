package org.soundtown.detection.features;

/**
 * Triangular filters of peak 1, spaced evenly on the mel scale m = 2595 log10(1 + f / 700) (O'Shaughnessy, "Speech
 * communication: human and machine", 1987, p. 150). Each filter is kept as its non-zero stretch of bins. Immutable.
 */
final class MelFilterBank {
    private final int[] firstBin;
    private final double[][] weights;

    /**
     * @param filters number of filters
     * @param lowHertz lower foot of the first (Hz)
     * @param highHertz upper foot of the last (Hz)
     */
    MelFilterBank(int filters, double lowHertz, double highHertz, int sampleRate, int transformSize) {
        firstBin = new int[filters];
        weights = new double[filters][];
        double low = mel(lowHertz);
        double step = (mel(highHertz) - low) / (filters + 1);
        double binHertz = (double) sampleRate / transformSize;
        for (int m = 0; m < filters; m++) {
            double left = hertz(low + m * step);
            double peak = hertz(low + (m + 1) * step);
            double right = hertz(low + (m + 2) * step);
            int first = (int) Math.ceil(left / binHertz);
            int last = Math.min((int) Math.floor(right / binHertz), transformSize / 2);
            firstBin[m] = first;
            weights[m] = last < first ? new double[0] : triangle(first, last, left, peak, right, binHertz);
        }
        fillEmpty(low, step, binHertz);
    }

    /** Energy in one filter, given squared magnitudes per bin. */
    double energy(int filter, double[] squaredMagnitudes) {
        double sum = 0;
        double[] w = weights[filter];
        int first = firstBin[filter];
        for (int i = 0; i < w.length; i++) {
            sum += w[i] * squaredMagnitudes[first + i];
        }
        return sum;
    }

    static double mel(double hertz) {
        return 2595 * StrictMath.log10(1 + hertz / 700);
    }

    static double hertz(double mel) {
        return 700 * (StrictMath.pow(10, mel / 2595) - 1);
    }

    private static double[] triangle(int first, int last, double left, double peak, double right, double binHertz) {
        double[] w = new double[last - first + 1];
        for (int i = 0; i < w.length; i++) {
            double f = (first + i) * binHertz;
            w[i] = Math.max(0, f <= peak ? (f - left) / (peak - left) : (right - f) / (right - peak));
        }
        return w;
    }

    /** Low filters may be narrower than a bin and catch none: they take the nearest bin whole. */
    private void fillEmpty(double low, double step, double binHertz) {
        for (int m = 0; m < weights.length; m++) {
            double sum = 0;
            for (double w : weights[m]) {
                sum += w;
            }
            if (sum < 0.05) {
                firstBin[m] = (int) Math.round(hertz(low + (m + 1) * step) / binHertz);
                weights[m] = new double[] {1};
            }
        }
    }
}
