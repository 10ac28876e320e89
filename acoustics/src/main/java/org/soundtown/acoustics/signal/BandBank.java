package org.soundtown.acoustics.signal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.soundtown.foundation.signal.Fourier;

/**
 * Splits sound into octave bands by filters without phase that add up to one, so that sounds whose bands are weighted
 * alike come out unchanged. The lowest reaches down to 0 Hz, the highest up to half the sample rate; neighbours pass into one
 * another over a half octave. Weights for a path's gains are found such that each band's mean energy is the gain; a band that lies
 * more than some 15 dB below its neighbour is heard too loud, by what the neighbour's slope lets through. Immutable,
 * thread-safe.
 */
final class BandBank {
    /** The first band of those that are rendered at the full sample rate: 2 kHz. */
    static final int FIRST_HIGH = 5;

    private static final double CROSSOVER_OCTAVES = 0.5;
    private static final int FINE = 16;
    private static final int ROUNDS = 5;
    private static final Map<String, BandBank> KNOWN = new ConcurrentHashMap<>();

    private final int size;
    private final BandSet bands;
    private final double[][] filter;
    private final double[][] response;
    private final Map<Integer, double[][]> wider = new ConcurrentHashMap<>();

    /** Mean over band b of the product of the responses of bands b + k − 1 and b + l − 1, at [b][3 k + l]. */
    private final double[][] mean;

    private BandBank(int sampleRate, BandSet bands) {
        this.bands = bands;
        int taps = Fourier.sizeFor((int) Math.ceil(bands.filterSeconds() * sampleRate));
        size = 4 * taps;
        filter = new double[bands.count()][];
        mean = new double[bands.count()][9];
        for (int band = 0; band < filter.length; band++) {
            filter[band] = taps(band, taps, sampleRate);
        }
        response = responses(size);
        double[][] fine = responses(FINE * taps);
        for (int band = 0; band < filter.length; band++) {
            average(band, fine, sampleRate);
        }
    }

    static BandBank forRate(int sampleRate, BandSet bands) {
        return KNOWN.computeIfAbsent(sampleRate + " " + bands, key -> new BandBank(sampleRate, bands));
    }

    BandSet bands() {
        return bands;
    }

    /** Real spectra of the filters at bins 0 to half of another transform's size; kept. */
    double[][] responsesAt(int otherSize) {
        return wider.computeIfAbsent(otherSize, this::responses);
    }

    private double[][] responses(int otherSize) {
        double[][] result = new double[filter.length][];
        for (int band = 0; band < result.length; band++) {
            result[band] = spectrum(filter[band], otherSize);
        }
        return result;
    }

    /** Length of the transform. */
    int size() {
        return size;
    }

    /** How far the filters reach to either side (samples). */
    int reach() {
        return size / 8;
    }

    /** Real spectrum of a band's filter at bins 0 to size/2. */
    double[] response(int band) {
        return response[band];
    }

    /** Amplitudes of the bands that give a path's gains (dB); −∞ gives 0. */
    float[] weights(double[] gainDb) {
        double[] weight = new double[bands.count()];
        double[] target = new double[weight.length];
        for (int band = 0; band < weight.length; band++) {
            target[band] = Math.pow(10, gainDb[band] / 10);
            weight[band] = Math.sqrt(target[band]);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int band = 0; band < weight.length; band++) {
                double energy = energy(band, weight);
                if (energy > 0) {
                    weight[band] *= Math.max(0.5, Math.min(2, Math.sqrt(target[band] / energy)));
                }
            }
        }
        float[] result = new float[weight.length];
        for (int band = 0; band < weight.length; band++) {
            result[band] = (float) weight[band];
        }
        return result;
    }

    private double energy(int band, double[] weight) {
        double sum = 0;
        for (int k = 0; k < 3; k++) {
            for (int l = 0; l < 3; l++) {
                int first = band + k - 1;
                int second = band + l - 1;
                if (Math.min(first, second) >= 0 && Math.max(first, second) < weight.length) {
                    sum += mean[band][3 * k + l] * weight[first] * weight[second];
                }
            }
        }
        return sum;
    }

    private void average(int band, double[][] fine, int sampleRate) {
        int transform = 2 * (fine[0].length - 1);
        int low = bands.firstBin(band, transform, sampleRate);
        int high = bands.lastBin(band, transform, sampleRate);
        for (int k = 0; k < 3; k++) {
            for (int l = 0; l < 3; l++) {
                int first = band + k - 1;
                int second = band + l - 1;
                if (Math.min(first, second) < 0 || Math.max(first, second) >= fine.length) {
                    continue;
                }
                double sum = 0;
                for (int bin = low; bin <= high; bin++) {
                    sum += fine[first][bin] * fine[second][bin];
                }
                mean[band][3 * k + l] = high < low ? 0 : sum / (high - low + 1);
            }
        }
    }

    /** Impulse response around tap taps/2: the drawn response under a window that is flat in its inner third. */
    private double[] taps(int band, int taps, int sampleRate) {
        double[] work = new double[FINE * taps];
        for (int bin = 0; bin <= work.length / 2; bin++) {
            double amplitude = drawn(band, (double) bin * sampleRate / work.length);
            if (bin == 0) {
                work[0] = amplitude;
            } else if (bin == work.length / 2) {
                work[1] = amplitude;
            } else {
                work[2 * bin] = amplitude;
            }
        }
        Fourier.inverse(work);
        double[] filter = new double[taps];
        for (int i = 0; i < taps; i++) {
            int from = i - taps / 2;
            double outer = (Math.abs(from) / (taps / 2.0) - 0.3) / 0.7;
            double window = outer <= 0 ? 1 : 0.5 * (1 + Math.cos(Math.PI * Math.min(1, outer)));
            filter[i] = window * work[Math.floorMod(from, work.length)];
        }
        return filter;
    }

    private double drawn(int band, double hertz) {
        double octave = hertz <= 0 ? -100 : bands.place(hertz);
        double rise = band == 0 ? 1 : passed(octave - (band - 0.5));
        double fall = band == bands.count() - 1 ? 0 : passed(octave - (band + 0.5));
        return rise - fall;
    }

    private static double passed(double octaves) {
        double share = Math.max(-0.5, Math.min(0.5, octaves / CROSSOVER_OCTAVES));
        return 0.5 * (1 + Math.sin(Math.PI * share));
    }

    /** Spectrum of a filter that is symmetric about its middle, which is taken as time 0. */
    private static double[] spectrum(double[] filter, int size) {
        double[] work = new double[size];
        for (int i = 0; i < filter.length; i++) {
            work[Math.floorMod(i - filter.length / 2, size)] = filter[i];
        }
        Fourier.forward(work);
        double[] real = new double[size / 2 + 1];
        real[0] = work[0];
        real[size / 2] = work[1];
        for (int bin = 1; bin < size / 2; bin++) {
            real[bin] = work[2 * bin];
        }
        return real;
    }
}
