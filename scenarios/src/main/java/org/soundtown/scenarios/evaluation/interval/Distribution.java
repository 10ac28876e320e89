package org.soundtown.scenarios.evaluation.interval;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A sample and its median and 95th percentile.
 *
 * @param n how many values
 * @param p50 median; empty where n is 0
 * @param p95 95th percentile; empty where n is 0
 * @param values the sample itself, ascending
 */
public record Distribution(int n, Optional<Quantile> p50, Optional<Quantile> p95, List<Double> values) {
    public Distribution {
        values = List.copyOf(values);
    }

    public static Distribution of(Collection<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        List<Double> ascending = Arrays.stream(sorted).boxed().toList();
        if (sorted.length == 0) {
            return new Distribution(0, Optional.empty(), Optional.empty(), ascending);
        }
        return new Distribution(
                sorted.length,
                Optional.of(Quantile.of(sorted, 0.5)),
                Optional.of(Quantile.of(sorted, 0.95)),
                ascending);
    }
}
