package org.soundtown.training.trial.score;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.soundtown.scenarios.evaluation.interval.Share;
import org.soundtown.training.trial.Claim;
import org.soundtown.training.trial.Performance;

/**
 * Whether what is said with a confidence of p is right in p of the cases. One claim for each recording and class: the surest.
 *
 * @param claims how many
 * @param error expected calibration error: mean distance between confidence and share right over ten bins, weighted by
 *     claims (Guo et al., ICML 2017, equation 3); empty where nothing was claimed
 * @param bins only those with claims
 */
public record Reliability(int claims, OptionalDouble error, List<Bin> bins) {
    private static final int BINS = 10;

    /**
     * @param from least confidence in it
     * @param to next bin's least
     * @param meanConfidence of its claims
     * @param right how many of its claims were right
     */
    public record Bin(double from, double to, double meanConfidence, Share right) {}

    public static Reliability of(List<Performance> performances) {
        int[] n = new int[BINS];
        int[] right = new int[BINS];
        double[] confidence = new double[BINS];
        for (Performance one : performances) {
            for (Claim claim : surest(one)) {
                int bin = Math.min(BINS - 1, (int) (claim.confidence() * BINS));
                n[bin]++;
                right[bin] += claim.soundClass().equals(one.soundClass()) ? 1 : 0;
                confidence[bin] += claim.confidence();
            }
        }
        int all = 0;
        double error = 0;
        List<Bin> bins = new ArrayList<>();
        for (int b = 0; b < BINS; b++) {
            if (n[b] > 0) {
                all += n[b];
                error += Math.abs(confidence[b] - right[b]);
                bins.add(new Bin(
                        b / (double) BINS, (b + 1) / (double) BINS, confidence[b] / n[b], Share.of(right[b], n[b])));
            }
        }
        return new Reliability(all, all == 0 ? OptionalDouble.empty() : OptionalDouble.of(error / all), bins);
    }

    private static List<Claim> surest(Performance performance) {
        List<Claim> surest = new ArrayList<>();
        for (Claim claim : performance.ofSound()) {
            boolean beaten = performance.ofSound().stream()
                    .filter(other -> other.soundClass().equals(claim.soundClass()))
                    .anyMatch(other -> other.confidence() > claim.confidence());
            if (!beaten && surest.stream().noneMatch(kept -> kept.soundClass().equals(claim.soundClass()))) {
                surest.add(claim);
            }
        }
        return surest;
    }
}
