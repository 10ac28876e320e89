package org.soundtown.acoustics.signal;

/**
 * Turns octave-band gains into a smooth amplitude response: gain in dB runs linearly over log frequency from band
 * centre to band centre and flat beyond the outer ones. Smooth, because every corner in a response rings in time; the
 * values at the centres are shifted until each band's mean energy is the gain that was asked for, because a steep slope
 * (air at a long distance) would otherwise let a band's loud edge speak for the whole band. Immutable, thread-safe.
 *
 * <p>Between centres the energy is a power of frequency, so that its mean over half a band is a closed form and the
 * curve is drawn only once.
 */
final class BandCurve {
    private static final int ROUNDS = 8;

    /** Most that a centre value is shifted from its gain (dB). */
    private static final double MOST_SHIFT_DB = 15;

    /** Lower edge of a band over its centre; IEC 61260-1:2014 equations 4 and 5. */
    private static final double LOWER_EDGE = Math.pow(10, -0.15);

    private static final double NATURAL_PER_DB = Math.log(10) / 20;

    private final int bins;
    private final int[] left;
    private final double[] share;
    private final double[] upperEdge;

    /** @param size of the transform; bins run from 0 Hz to half the sample rate */
    BandCurve(int size, int sampleRate, BandSet bands) {
        int count = bands.count();
        upperEdge = new double[count];
        bins = size / 2 + 1;
        left = new int[bins];
        share = new double[bins];
        for (int bin = 0; bin < bins; bin++) {
            double hertz = (double) bin * sampleRate / size;
            double position = hertz <= 0 ? 0 : bands.place(hertz);
            double inside = Math.max(0, Math.min(count - 1, position));
            left[bin] = Math.min(count - 2, (int) inside);
            share[bin] = inside - left[bin];
        }
        for (int band = 0; band < upperEdge.length; band++) {
            upperEdge[band] = Math.min(1 / LOWER_EDGE, sampleRate / 2.0 / bands.exactHertz(band));
        }
    }

    /** Amplitude at each bin for these gains (dB). */
    double[] amplitudes(double[] gainDb) {
        double[] centre = gainDb.clone();
        for (int round = 0; round < ROUNDS; round++) {
            shift(gainDb, centre);
        }
        double[] amplitude = new double[bins];
        for (int bin = 0; bin < bins; bin++) {
            double low = centre[left[bin]];
            amplitude[bin] = Math.exp(NATURAL_PER_DB * (low + share[bin] * (centre[left[bin] + 1] - low)));
        }
        return amplitude;
    }

    private void shift(double[] gainDb, double[] centre) {
        for (int band = 0; band < centre.length; band++) {
            double top = upperEdge[band];
            if (top <= LOWER_EDGE) {
                continue;
            }
            double below = band == 0 ? 0 : (centre[band] - centre[band - 1]) / 3;
            double above = band == centre.length - 1 ? 0 : (centre[band + 1] - centre[band]) / 3;
            double sum = integral(below, LOWER_EDGE, Math.min(1, top)) + integral(above, 1, Math.max(1, top));
            double meanDb = centre[band] + 10 * Math.log10(sum / (top - LOWER_EDGE));
            double shifted = centre[band] + gainDb[band] - meanDb;
            centre[band] = Math.max(gainDb[band] - MOST_SHIFT_DB, Math.min(gainDb[band] + MOST_SHIFT_DB, shifted));
        }
    }

    /** Integral of x to a power. */
    private static double integral(double power, double from, double to) {
        double next = power + 1;
        return Math.abs(next) < 1e-6 ? Math.log(to / from) : (Math.pow(to, next) - Math.pow(from, next)) / next;
    }
}
