package org.soundtown.acoustics.signal;

import org.soundtown.foundation.band.OctaveBands;

/**
 * Turns octave-band gains into a smooth amplitude response: gain in dB runs linearly over log frequency from band
 * centre to band centre and flat beyond the outer ones. Smooth, because every corner in a response rings in time; the
 * values at the centres are shifted until each band's mean energy is the gain that was asked for, because a steep slope
 * (air at a long distance) would otherwise let a band's loud edge speak for the whole band. Immutable, thread-safe.
 */
final class BandCurve {
    private static final int ROUNDS = 6;

    /** Most that a centre value is shifted from its gain (dB). */
    private static final double MOST_SHIFT_DB = 15;

    private final int bins;
    private final int[] band;
    private final int[] left;
    private final double[] share;

    /** @param size of the transform; bins run from 0 Hz to half the sample rate */
    BandCurve(int size, int sampleRate) {
        bins = size / 2 + 1;
        band = new int[bins];
        left = new int[bins];
        share = new double[bins];
        for (int bin = 0; bin < bins; bin++) {
            double hertz = (double) bin * sampleRate / size;
            double position = hertz <= 0 ? 0 : (Math.log10(hertz) - 3) / 0.3 + 4;
            double inside = Math.max(0, Math.min(OctaveBands.COUNT - 1, position));
            left[bin] = Math.min(OctaveBands.COUNT - 2, (int) inside);
            share[bin] = inside - left[bin];
            long nearest = hertz <= 0 ? -1 : Math.round(position);
            band[bin] = nearest < 0 || nearest >= OctaveBands.COUNT ? -1 : (int) nearest;
        }
    }

    int bins() {
        return bins;
    }

    /** Amplitude at each bin for these gains (dB). */
    double[] amplitudes(double[] gainDb) {
        double[] centre = gainDb.clone();
        double[] amplitude = new double[bins];
        for (int round = 0; ; round++) {
            draw(centre, amplitude);
            if (round == ROUNDS) {
                return amplitude;
            }
            shift(gainDb, amplitude, centre);
        }
    }

    private void draw(double[] centreDb, double[] amplitude) {
        double scale = Math.log(10) / 20;
        for (int bin = 0; bin < bins; bin++) {
            double low = centreDb[left[bin]];
            double db = low + share[bin] * (centreDb[left[bin] + 1] - low);
            amplitude[bin] = Math.exp(db * scale);
        }
    }

    private void shift(double[] gainDb, double[] amplitude, double[] centreDb) {
        double[] energy = new double[OctaveBands.COUNT];
        int[] count = new int[OctaveBands.COUNT];
        for (int bin = 0; bin < bins; bin++) {
            if (band[bin] >= 0) {
                energy[band[bin]] += amplitude[bin] * amplitude[bin];
                count[band[bin]]++;
            }
        }
        for (int b = 0; b < OctaveBands.COUNT; b++) {
            if (count[b] > 0) {
                double error = gainDb[b] - 10 * Math.log10(energy[b] / count[b]);
                double shifted = centreDb[b] + error;
                centreDb[b] = Math.max(gainDb[b] - MOST_SHIFT_DB, Math.min(gainDb[b] + MOST_SHIFT_DB, shifted));
            }
        }
    }
}
