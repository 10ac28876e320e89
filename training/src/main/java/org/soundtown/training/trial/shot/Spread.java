package org.soundtown.training.trial.shot;

import java.util.List;

/**
 * Mean and standard deviation of what could be measured.
 *
 * @param n how many values; 0 makes the others NaN
 */
record Spread(int n, double mean, double deviation) {
    static Spread of(List<Double> values) {
        double[] known = values.stream()
                .mapToDouble(Double::doubleValue)
                .filter(one -> !Double.isNaN(one))
                .toArray();
        double mean = java.util.Arrays.stream(known).average().orElse(Double.NaN);
        double squares = 0;
        for (double one : known) {
            squares += (one - mean) * (one - mean);
        }
        return new Spread(known.length, mean, known.length < 2 ? Double.NaN : Math.sqrt(squares / (known.length - 1)));
    }
}
