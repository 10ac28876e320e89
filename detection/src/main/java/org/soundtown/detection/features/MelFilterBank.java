package org.soundtown.detection.features;

/**
 * Triangular filters of peak 1, spaced evenly on the mel scale m = 2595 log10(1 + f / 700) (O'Shaughnessy, "Speech
 * communication: human and machine", 1987, p. 150), over the bins of a {@link FrameSpectrum}. Energies are those of the same
 * sound sampled at 16 kHz, whatever the rate. Filters above the Nyquist frequency stay empty. Immutable.
 */
public final class MelFilterBank {
    private final int[] firstBin;
    private final double[][] weights;

    /** The filters of {@link LogMel} for spectra of this kind. */
    public MelFilterBank(FrameSpectrum spectrum) {
        firstBin = new int[LogMel.MELS];
        weights = new double[LogMel.MELS][];
        double binHertz = spectrum.binHertz();
        double scale = LogMel.SAMPLE_RATE / (double) spectrum.sampleRate() * binHertz / LogMel.BIN_HERTZ;
        double low = mel(LogMel.LOW_HERTZ);
        double step = (mel(LogMel.HIGH_HERTZ) - low) / (LogMel.MELS + 1);
        int bins = spectrum.size() / 2;
        for (int m = 0; m < LogMel.MELS; m++) {
            double left = hertz(low + m * step);
            double peak = hertz(low + (m + 1) * step);
            double right = hertz(low + (m + 2) * step);
            firstBin[m] = (int) Math.ceil(left / binHertz);
            weights[m] = triangle(firstBin[m], Math.min((int) (right / binHertz), bins), left, peak, right, binHertz);
            int nearest = (int) Math.round(peak / binHertz);
            if (nearest <= bins && sum(weights[m]) < 0.05) {
                firstBin[m] = nearest;
                weights[m] = new double[] {1};
            }
            for (int i = 0; i < weights[m].length; i++) {
                weights[m][i] *= scale;
            }
        }
    }

    /** Energy in each filter of a frame's spectrum. */
    public void energies(double[] powers, float[] into) {
        for (int m = 0; m < weights.length; m++) {
            double[] w = weights[m];
            int first = firstBin[m];
            double sum = 0;
            for (int i = 0; i < w.length; i++) {
                sum += w[i] * powers[first + i];
            }
            into[m] = (float) sum;
        }
    }

    private static double mel(double hertz) {
        return 2595 * StrictMath.log10(1 + hertz / 700);
    }

    private static double hertz(double mel) {
        return 700 * (StrictMath.pow(10, mel / 2595) - 1);
    }

    private static double[] triangle(int first, int last, double left, double peak, double right, double binHertz) {
        double[] w = new double[Math.max(0, last - first + 1)];
        for (int i = 0; i < w.length; i++) {
            double f = (first + i) * binHertz;
            w[i] = Math.max(0, f <= peak ? (f - left) / (peak - left) : (right - f) / (right - peak));
        }
        return w;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
