package org.soundtown.emissions.synthesis.voice;

import org.soundtown.emissions.synthesis.part.Resonator;

/**
 * Six formants in cascade and the lips' radiation, which lifts the treble by 6 dB an octave. Bandwidths as a share of
 * frequency, and where the upper formants lie, are assumed.
 */
final class VocalTract {
    private static final double[] BANDWIDTH = {0.12, 0.09, 0.08, 0.09, 0.11, 0.13};
    private static final double RADIATION = 0.85;

    private final Resonator[] formants = new Resonator[BANDWIDTH.length];
    private double before;

    VocalTract(int sampleRate) {
        for (int f = 0; f < formants.length; f++) {
            formants[f] = new Resonator(sampleRate);
        }
    }

    /** Moves the formants (Hz); those above the fourth keep their distance from it. */
    void tune(double first, double second, double third, double fourth) {
        double[] hertz = {first, second, third, fourth, 1.3 * fourth, 1.6 * fourth};
        for (int f = 0; f < formants.length; f++) {
            formants[f].tune(hertz[f], Math.max(60, BANDWIDTH[f] * hertz[f]));
        }
    }

    double next(double source) {
        double y = source;
        for (Resonator formant : formants) {
            y = formant.next(y);
        }
        double radiated = y - RADIATION * before;
        before = y;
        return radiated;
    }
}
