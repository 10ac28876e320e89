package org.soundtown.scenarios.comparison.difference;

import java.util.OptionalDouble;

/**
 * New less base.
 *
 * @param value in the metric's unit
 * @param low lower bound of the 95 % interval; empty where the sample is too small for an interval
 * @param high upper bound; empty where {@code low} is
 * @param p how likely a difference at least as large is if there were none, two-sided; empty where {@code low} is
 * @param method how interval and p came about
 */
public record Difference(double value, OptionalDouble low, OptionalDouble high, OptionalDouble p, Method method) {

    static Difference of(double value, double low, double high, double p, Method method) {
        return new Difference(
                value, OptionalDouble.of(low), OptionalDouble.of(high), OptionalDouble.of(Math.min(1, p)), method);
    }

    static Difference withoutInterval(double value) {
        return new Difference(
                value, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), Method.TOO_FEW);
    }

    /** Whether the interval leaves 0 out. */
    public boolean excludesZero() {
        return low.isPresent() && (low.getAsDouble() > 0 || high.orElseThrow() < 0);
    }
}
