package org.soundtown.dispatch;

import org.soundtown.foundation.dice.Dice;

/** How long a piece of work takes (s): triangular between {@code least} and {@code most}, most likely {@code mode}. */
public record ServiceTime(double least, double mode, double most) {
    public ServiceTime {
        if (!(least >= 0 && mode >= least && most >= mode && most <= 3600)) {
            throw new IllegalArgumentException("service time " + least + ", " + mode + ", " + most
                    + ": expected 0 <= least <= mode <= most <= 3600 (s)");
        }
    }

    /** One such time (s), by the inverse of the distribution function. */
    double draw(Dice dice) {
        double span = most - least;
        if (span == 0) {
            return least;
        }
        double u = dice.uniform(0);
        double atMode = (mode - least) / span;
        return u < atMode
                ? least + Math.sqrt(u * span * (mode - least))
                : most - Math.sqrt((1 - u) * span * (most - mode));
    }
}
