package org.soundtown.scenarios.evaluation.interval;

import java.util.OptionalDouble;
import org.hipparchus.distribution.continuous.GammaDistribution;

/**
 * A sum of what rare events bring (bytes of messages), over an exposure, with an approximate 95 % interval.
 *
 * <p>M. P. Fay and E. J. Feuer, "Confidence intervals for directly standardized rates: a method based on the gamma
 * distribution", Statistics in Medicine 16 (1997) 791–801: with the sum y, the sum of squares v and the largest w, the
 * bounds are the 2.5 % quantile of a gamma distribution of mean y and variance v, and the 97.5 % quantile of one of mean
 * y + w and variance v + w². With equal weights it is Garwood's interval of {@link Rate}. Like that, it takes the events
 * for independent.
 *
 * @param events how many
 * @param sum of what they brought
 * @param exposure over how much they were counted, in the rate's unit
 * @param rate sum / exposure; empty where there was no exposure
 * @param low lower bound of the rate; empty where there was no exposure
 * @param high upper bound of the rate; empty where there was no exposure or no event, whose weight then is unknown
 */
public record WeightedRate(
        int events, double sum, double exposure, OptionalDouble rate, OptionalDouble low, OptionalDouble high) {

    /** @param weights what each event brought, above 0 */
    public static WeightedRate of(double[] weights, double exposure) {
        double sum = 0;
        double squares = 0;
        double largest = 0;
        for (double weight : weights) {
            if (!(weight > 0)) {
                throw new IllegalArgumentException("weight " + weight + ": expected above 0");
            }
            sum += weight;
            squares += weight * weight;
            largest = Math.max(largest, weight);
        }
        if (!(exposure > 0)) {
            return new WeightedRate(
                    weights.length, sum, 0, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
        }
        return new WeightedRate(
                weights.length,
                sum,
                exposure,
                OptionalDouble.of(sum / exposure),
                OptionalDouble.of(weights.length == 0 ? 0 : quantile(sum, squares, 0.025) / exposure),
                weights.length == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(quantile(sum + largest, squares + largest * largest, 0.975) / exposure));
    }

    private static double quantile(double mean, double variance, double probability) {
        return new GammaDistribution(mean * mean / variance, variance / mean).inverseCumulativeProbability(probability);
    }
}
