package org.soundtown.headless.fieldtrial;

import java.util.List;
import java.util.OptionalDouble;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.stat.descriptive.moment.Mean;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;

/**
 * Mean of values that come in groups, with Student's 95 % interval over the groups' means.
 *
 * @param n values
 * @param groups with at least one
 * @param value mean of all values; empty where there are none
 * @param low lower bound; empty for fewer than two groups
 * @param high upper bound; likewise
 */
public record TrialMean(int n, int groups, OptionalDouble value, OptionalDouble low, OptionalDouble high) {
    private static final double UPPER = 0.975;

    static TrialMean of(List<List<Double>> groups) {
        List<Double> all = groups.stream().flatMap(List::stream).toList();
        OptionalDouble mean = all.stream().mapToDouble(Double::doubleValue).average();
        if (groups.size() < 2) {
            return new TrialMean(all.size(), groups.size(), mean, OptionalDouble.empty(), OptionalDouble.empty());
        }
        double[] means = groups.stream()
                .mapToDouble(group -> group.stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElseThrow())
                .toArray();
        double middle = new Mean().evaluate(means);
        double reach = new TDistribution(means.length - 1.0).inverseCumulativeProbability(UPPER)
                * new StandardDeviation().evaluate(means)
                / Math.sqrt(means.length);
        return new TrialMean(
                all.size(), means.length, mean, OptionalDouble.of(middle - reach), OptionalDouble.of(middle + reach));
    }
}
