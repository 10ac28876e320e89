package org.soundtown.coverage.chance;

import org.hipparchus.special.Erf;

/** The standard normal distribution function, for making tables. */
final class Phi {
    private Phi() {}

    static double of(double z) {
        return 0.5 * Erf.erfc(-z / Math.sqrt(2));
    }

    /** Probability that a normal value lies within so many standard deviations of its mean. */
    static double within(double deviations) {
        return Erf.erf(deviations / Math.sqrt(2));
    }
}
