package org.soundtown.scenarios.comparison.difference;

import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.soundtown.scenarios.evaluation.interval.Share;

/**
 * What became of the same sounds on both sides.
 *
 * <p>The interval of the difference of the shares is method 10 of R. G. Newcombe, "Improved confidence intervals for the
 * difference between binomial proportions based on paired data", Statistics in Medicine 17 (1998) 2635–2650: Wilson's
 * intervals of the two shares, put together with their correlation φ, which is corrected for continuity where it is
 * positive. p is McNemar's mid-p: M. W. Fagerland, S. Lydersen and P. Laake, "The McNemar test for binary matched-pairs
 * data: mid-p and asymptotic are better than exact conditional", BMC Medical Research Methodology 13 (2013) 91.
 *
 * @param both sounds for which it is true on both sides
 * @param onlyBase only in the base
 * @param onlyNew only in the new runs
 * @param neither on neither side
 */
public record PairedShares(int both, int onlyBase, int onlyNew, int neither) {
    public PairedShares {
        if (both < 0 || onlyBase < 0 || onlyNew < 0 || neither < 0) {
            throw new IllegalArgumentException(
                    "counts " + both + ", " + onlyBase + ", " + onlyNew + ", " + neither + ": expected each ≥ 0");
        }
    }

    public int pairs() {
        return both + onlyBase + onlyNew + neither;
    }

    public Share base() {
        return Share.of(both + onlyBase, pairs());
    }

    public Share changed() {
        return Share.of(both + onlyNew, pairs());
    }

    /** @throws IllegalStateException where there is no pair */
    public Difference difference() {
        if (pairs() == 0) {
            throw new IllegalStateException("a difference of shares of no pairs");
        }
        Share first = changed();
        Share second = base();
        double p1 = first.share().orElseThrow();
        double p2 = second.share().orElseThrow();
        double phi = correlation();
        double below = spread(p1 - first.low(), second.high() - p2, phi);
        double above = spread(first.high() - p1, p2 - second.low(), phi);
        double value = (double) (onlyNew - onlyBase) / pairs();
        return Difference.of(value, value - below, value + above, midP(onlyBase, onlyNew, 0.5), Method.PAIRED_SHARES);
    }

    private static double spread(double of, double other, double phi) {
        return Math.sqrt(Math.max(0, of * of - 2 * phi * of * other + other * other));
    }

    private double correlation() {
        double product = ((double) both + onlyBase)
                * ((double) onlyNew + neither)
                * ((double) both + onlyNew)
                * ((double) onlyBase + neither);
        if (product == 0) {
            return 0;
        }
        double excess = (double) both * neither - (double) onlyBase * onlyNew;
        double corrected = excess > 0 ? Math.max(excess - pairs() / 2.0, 0) : excess;
        return corrected / Math.sqrt(product);
    }

    /**
     * Two-sided mid-p of {@code second} successes in both together, each with this chance; the smaller tail doubled, so 1
     * where there is none of either.
     */
    static double midP(int first, int second, double chanceOfSecond) {
        int n = first + second;
        if (n == 0) {
            return 1;
        }
        BinomialDistribution seconds = new BinomialDistribution(n, chanceOfSecond);
        double here = seconds.probability(second);
        double lower = seconds.cumulativeProbability(second) - here / 2;
        return Math.min(1, 2 * Math.min(lower, 1 - lower));
    }
}
