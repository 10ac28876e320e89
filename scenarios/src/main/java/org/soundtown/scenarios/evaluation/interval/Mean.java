package org.soundtown.scenarios.evaluation.interval;

import java.util.Arrays;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.hipparchus.distribution.continuous.TDistribution;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;

/**
 * A mean with its 95 % interval.
 *
 * @param n how many values
 * @param mean empty where n is 0
 * @param low lower bound; empty where n is less than 2
 * @param high upper bound; empty where n is less than 2
 */
public record Mean(int n, OptionalDouble mean, OptionalDouble low, OptionalDouble high) {
    private static final int RESAMPLES = 2000;
    private static final double TAIL = 0.025;

    /**
     * Of a sample of any shape, by the percentile bootstrap: B. Efron and R. J. Tibshirani, An introduction to the bootstrap
     * (1993), section 13.3, with 2,000 resamples from dice of their own, so that the same sample always gives the same
     * interval. It is somewhat too narrow for few values.
     */
    public static Mean resampled(Collection<Double> values) {
        double[] sample = values.stream().mapToDouble(Double::doubleValue).toArray();
        if (sample.length < 2) {
            return new Mean(
                    sample.length, DoubleStream.of(sample).average(), OptionalDouble.empty(), OptionalDouble.empty());
        }
        DiceCursor dice = Dice.of(1, "mean", "bootstrap").cursor();
        double[] means = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            double sum = 0;
            for (int k = 0; k < sample.length; k++) {
                sum += sample[dice.below(sample.length)];
            }
            means[i] = sum / sample.length;
        }
        Arrays.sort(means);
        return new Mean(
                sample.length,
                DoubleStream.of(sample).average(),
                OptionalDouble.of(means[(int) (RESAMPLES * TAIL)]),
                OptionalDouble.of(means[(int) (RESAMPLES * (1 - TAIL)) - 1]));
    }

    /** Of values that are themselves means or sums of many (one a run), by Student's t with n − 1 degrees of freedom. */
    public static Mean ofRuns(Collection<Double> values) {
        double[] sample = values.stream().mapToDouble(Double::doubleValue).toArray();
        OptionalDouble mean = DoubleStream.of(sample).average();
        if (sample.length < 2) {
            return new Mean(sample.length, mean, OptionalDouble.empty(), OptionalDouble.empty());
        }
        double centre = mean.getAsDouble();
        double squares = DoubleStream.of(sample)
                .map(value -> (value - centre) * (value - centre))
                .sum();
        double error = Math.sqrt(squares / (sample.length - 1) / sample.length);
        double reach = new TDistribution(sample.length - 1).inverseCumulativeProbability(1 - TAIL) * error;
        return new Mean(sample.length, mean, OptionalDouble.of(centre - reach), OptionalDouble.of(centre + reach));
    }
}
