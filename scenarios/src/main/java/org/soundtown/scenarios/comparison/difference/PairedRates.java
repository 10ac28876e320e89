package org.soundtown.scenarios.comparison.difference;

import org.soundtown.scenarios.evaluation.interval.Rate;

/**
 * Rare events counted on both sides over an exposure, of which some are the same on both.
 *
 * <p>Where the exposures are equal, what happened on both sides cancels: the difference is that of the two counts of what
 * only one side has, and p is the mid-p of their split by halves. Else the counts are taken for independent, which with
 * common dice is too wide an interval, and p is the mid-p of their split by the exposures (J. Przyborowski and H.
 * Wilenski, Biometrika 31 (1940) 313–323). Both intervals put Garwood's of the two rates together by their squares:
 * G. Y. Zou and A. Donner, "Construction of confidence limits about effect measures: a general approach", Statistics in
 * Medicine 27 (2008) 1693–1702.
 *
 * @param both events that both sides have
 * @param onlyBase events of the base alone
 * @param onlyNew events of the new runs alone
 * @param baseExposure over how much the base counted, above 0
 * @param newExposure over how much the new runs counted, above 0
 */
public record PairedRates(int both, int onlyBase, int onlyNew, double baseExposure, double newExposure) {
    private static final double SAME = 1e-9;

    public PairedRates {
        if (!(baseExposure > 0) || !(newExposure > 0)) {
            throw new IllegalArgumentException(
                    "exposures " + baseExposure + ", " + newExposure + ": expected both above 0");
        }
    }

    public Rate base() {
        return Rate.of(both + onlyBase, baseExposure);
    }

    public Rate changed() {
        return Rate.of(both + onlyNew, newExposure);
    }

    public Difference difference() {
        if (Math.abs(baseExposure - newExposure) <= SAME * baseExposure) {
            return between(
                    Rate.of(onlyBase, baseExposure),
                    Rate.of(onlyNew, baseExposure),
                    PairedShares.midP(onlyBase, onlyNew, 0.5),
                    Method.ONE_SIDED_COUNTS);
        }
        double chance = newExposure / (baseExposure + newExposure);
        return between(base(), changed(), PairedShares.midP(both + onlyBase, both + onlyNew, chance), Method.TWO_RATES);
    }

    private static Difference between(Rate base, Rate changed, double p, Method method) {
        double low = base.rate().orElseThrow();
        double high = changed.rate().orElseThrow();
        double below =
                Math.hypot(high - changed.low().orElseThrow(), base.high().orElseThrow() - low);
        double above =
                Math.hypot(changed.high().orElseThrow() - high, low - base.low().orElseThrow());
        double value = high - low;
        return Difference.of(value, value - below, value + above, p, method);
    }
}
