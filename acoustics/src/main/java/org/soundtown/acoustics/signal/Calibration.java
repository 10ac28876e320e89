package org.soundtown.acoustics.signal;

import java.util.Arrays;
import org.soundtown.foundation.signal.Fourier;

/**
 * Makes the mean squared amplitude of a response in each band what it should be, by one filter without phase over the whole:
 * the bank's bands with weights that are found by turns, a band's weight following the root of what it lacks. Because the
 * filter has no phase, arrivals stay where they are.
 */
final class Calibration {
    private static final int MOST_ROUNDS = 40;
    private static final double CLOSE_ENOUGH = 1.002;

    private final BandBank bank;
    private final int sampleRate;

    Calibration(BandBank bank, int sampleRate) {
        this.bank = bank;
        this.sampleRate = sampleRate;
    }

    /**
     * @param taps a power of two, with silence of the filters' reach at both ends; replaced by the result
     * @param wantedDb gain of each band (dB)
     */
    void apply(double[] taps, double[] wantedDb) {
        int size = taps.length;
        double[][] response = bank.responsesAt(size);
        Fourier.forward(taps);
        int count = wantedDb.length;
        double[][] product = new double[count][];
        double[] wanted = new double[count];
        for (int band = 0; band < count; band++) {
            product[band] = products(taps, response, band, size);
            wanted[band] = Math.pow(10, wantedDb[band] / 10);
        }
        double[] weight = solve(product, wanted);
        double[] amplitude = new double[size / 2 + 1];
        for (int band = 0; band < count; band++) {
            for (int bin = 0; bin < amplitude.length; bin++) {
                amplitude[bin] += weight[band] * response[band][bin];
            }
        }
        taps[0] *= amplitude[0];
        taps[1] *= amplitude[size / 2];
        for (int bin = 1; bin < size / 2; bin++) {
            taps[2 * bin] *= amplitude[bin];
            taps[2 * bin + 1] *= amplitude[bin];
        }
        Fourier.inverse(taps);
    }

    private static double[] solve(double[][] product, double[] wanted) {
        double[] weight = new double[wanted.length];
        Arrays.fill(weight, 1);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double worst = 1;
            for (int band = 0; band < weight.length; band++) {
                double energy = energy(product[band], weight, band);
                if (energy > 0 && wanted[band] > 0) {
                    double ratio = Math.max(0.1, Math.min(10, wanted[band] / energy));
                    worst = Math.max(worst, Math.max(ratio, 1 / ratio));
                    weight[band] *= Math.sqrt(ratio);
                }
            }
            if (worst < CLOSE_ENOUGH) {
                break;
            }
        }
        return weight;
    }

    private static double energy(double[] product, double[] weight, int band) {
        double sum = 0;
        for (int k = 0; k < 3; k++) {
            for (int l = 0; l < 3; l++) {
                int first = band + k - 1;
                int second = band + l - 1;
                if (Math.min(first, second) >= 0 && Math.max(first, second) < weight.length) {
                    sum += product[3 * k + l] * weight[first] * weight[second];
                }
            }
        }
        return sum;
    }

    /** Mean over a band's bins of the power times the responses of its own and its neighbours' filters. */
    private double[] products(double[] spectrum, double[][] response, int band, int size) {
        double[] product = new double[9];
        int first = bank.bands().firstBin(band, size, sampleRate);
        int last = bank.bands().lastBin(band, size, sampleRate);
        for (int k = 0; k < 3; k++) {
            for (int l = k; l < 3; l++) {
                if (band + k < 1 || band + l > response.length) {
                    continue;
                }
                double[] one = response[band + k - 1];
                double[] two = response[band + l - 1];
                double sum = 0;
                for (int bin = Math.max(1, first); bin <= Math.min(last, size / 2 - 1); bin++) {
                    sum += Fourier.power(spectrum, bin) * one[bin] * two[bin];
                }
                product[3 * k + l] = last < first ? 0 : sum / (last - first + 1);
                product[3 * l + k] = product[3 * k + l];
            }
        }
        return product;
    }
}
