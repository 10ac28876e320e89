package org.soundtown.scenarios.suite.rule;

import java.util.List;
import org.soundtown.scenarios.evaluation.interval.Share;

/**
 * A share pooled over several runs, whose trials within one run may depend on each other.
 *
 * <p>J. N. K. Rao and A. J. Scott, "A simple method for the analysis of clustered binary data", Biometrics 48 (1992)
 * 577–585: with x of n in run i of m, N = Σn, p = Σx / N, the ratio estimator's variance is v = m / ((m − 1) N²) Σ(x −
 * n p)², the design effect d = N v / (p (1 − p)), and N / d trials stand in for N. Here d is at least 1: runs that agree
 * more than chance would have it are no reason for a narrower interval. Where fewer than two runs have a trial, or all
 * trials agree, nothing can be said of dependence, and d is 1.
 *
 * @param pooled the share, with Wilson's interval of N / d trials
 * @param designEffect d, ≥ 1
 */
public record ClusteredShare(Share pooled, double designEffect) {

    public static ClusteredShare of(List<Share> runs) {
        int count = runs.stream().mapToInt(Share::count).sum();
        int of = runs.stream().mapToInt(Share::of).sum();
        Share independent = Share.of(count, of);
        double effect = Math.max(1, designEffect(runs, count, of));
        return new ClusteredShare(independent.withIntervalOf((int) Math.max(1, of / effect)), effect);
    }

    private static double designEffect(List<Share> runs, int count, int of) {
        List<Share> clusters = runs.stream().filter(run -> run.of() > 0).toList();
        int m = clusters.size();
        if (m < 2 || count == 0 || count == of) {
            return 1;
        }
        double p = (double) count / of;
        double squares = clusters.stream()
                .mapToDouble(run -> run.count() - run.of() * p)
                .map(residual -> residual * residual)
                .sum();
        return m / (m - 1.0) * squares / of / (p * (1 - p));
    }
}
