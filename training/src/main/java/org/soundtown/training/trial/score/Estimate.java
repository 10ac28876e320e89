package org.soundtown.training.trial.score;

import java.util.OptionalDouble;

/**
 * A figure with its 95 % interval.
 *
 * @param value empty where nothing was counted
 * @param low empty where nothing could be resampled
 * @param high empty where nothing could be resampled
 */
public record Estimate(OptionalDouble value, OptionalDouble low, OptionalDouble high) {
    private static final double TAIL = 0.025;

    /** @param resampled the same figure of resampled data; what is not a number is left out; not changed */
    static Estimate of(double value, double[] resampled) {
        double[] sorted = java.util.Arrays.stream(resampled)
                .filter(one -> !Double.isNaN(one))
                .sorted()
                .toArray();
        if (sorted.length == 0 || Double.isNaN(value)) {
            return new Estimate(given(value), OptionalDouble.empty(), OptionalDouble.empty());
        }
        int last = sorted.length - 1;
        return new Estimate(
                given(value),
                OptionalDouble.of(sorted[(int) Math.floor(TAIL * last)]),
                OptionalDouble.of(sorted[(int) Math.ceil((1 - TAIL) * last)]));
    }

    private static OptionalDouble given(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
