package org.soundtown.scenarios.evaluation.interval;

import java.util.OptionalDouble;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/**
 * A count of rare events over an exposure, with the exact 95 % interval for a Poisson rate.
 *
 * <p>Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28 (1936) 437–442: the bounds of the expected
 * count are χ²(0.025; 2n) / 2 (0 where n is 0) and χ²(0.975; 2n + 2) / 2. Exact in that it covers at least 95 %.
 *
 * @param count events n, ≥ 0
 * @param exposure over how much they were counted, in the rate's unit (for false alarms: sensor-days)
 * @param rate n / exposure; empty where there was no exposure
 * @param low lower bound of the rate; empty where there was no exposure
 * @param high upper bound of the rate; empty where there was no exposure
 */
public record Rate(int count, double exposure, OptionalDouble rate, OptionalDouble low, OptionalDouble high) {

    public static Rate of(int count, double exposure) {
        if (count < 0 || !(exposure >= 0) || Double.isInfinite(exposure)) {
            throw new IllegalArgumentException(
                    "rate " + count + " in " + exposure + ": expected a count ≥ 0 and a finite exposure ≥ 0");
        }
        if (exposure == 0) {
            return new Rate(count, 0, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
        }
        return new Rate(
                count,
                exposure,
                OptionalDouble.of(count / exposure),
                OptionalDouble.of(lowestCount(count) / exposure),
                OptionalDouble.of(highestCount(count) / exposure));
    }

    private static double lowestCount(int n) {
        return n == 0 ? 0 : new ChiSquaredDistribution(2.0 * n).inverseCumulativeProbability(0.025) / 2;
    }

    private static double highestCount(int n) {
        return new ChiSquaredDistribution(2.0 * n + 2).inverseCumulativeProbability(0.975) / 2;
    }
}
