package org.soundtown.scenarios.evaluation.interval;

import java.util.OptionalDouble;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * A quantile of a sample with its distribution-free 95 % interval.
 *
 * <p>The estimate interpolates linearly between order statistics: definition 7 of Hyndman and Fan, "Sample quantiles in
 * statistical packages", The American Statistician 50 (1996) 361–365. The interval runs from the l-th to the u-th
 * smallest value (Conover, "Practical nonparametric statistics", 3rd ed. 1999, section 3.2): with B binomial (n, p), l is
 * the largest rank with P(B &lt; l) ≤ 0.025 and u the smallest with P(B ≥ u) ≤ 0.025. Where the sample is too small for
 * such a rank there is no bound on that side: an upper bound of a P95 needs n ≥ 72, both bounds of a median n ≥ 6.
 *
 * @param probability p, between 0 and 1, exclusive
 * @param value the estimate, in the sample's unit
 * @param low lower bound; empty where the sample is too small for one
 * @param high upper bound; empty where the sample is too small for one
 */
public record Quantile(double probability, double value, OptionalDouble low, OptionalDouble high) {
    private static final double TAIL = 0.025;

    /**
     * @param sorted the sample, ascending, at least one value; not changed
     */
    public static Quantile of(double[] sorted, double probability) {
        if (sorted.length == 0 || !(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException(
                    "quantile " + probability + " of " + sorted.length + " values: expected 0 < p < 1 and a value");
        }
        return new Quantile(
                probability, estimate(sorted, probability), low(sorted, probability), high(sorted, probability));
    }

    /** The estimate alone, without an interval. */
    public static double estimate(double[] sorted, double p) {
        double place = (sorted.length - 1) * p;
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    private static OptionalDouble low(double[] sorted, double p) {
        BinomialDistribution notAbove = new BinomialDistribution(sorted.length, p);
        int rank = 0;
        while (rank < sorted.length && notAbove.cumulativeProbability(rank) <= TAIL) {
            rank++;
        }
        return rank == 0 ? OptionalDouble.empty() : OptionalDouble.of(sorted[rank - 1]);
    }

    private static OptionalDouble high(double[] sorted, double p) {
        BinomialDistribution notAbove = new BinomialDistribution(sorted.length, p);
        int rank = sorted.length + 1;
        while (rank > 1 && 1 - notAbove.cumulativeProbability(rank - 2) <= TAIL) {
            rank--;
        }
        return rank > sorted.length ? OptionalDouble.empty() : OptionalDouble.of(sorted[rank - 1]);
    }
}
