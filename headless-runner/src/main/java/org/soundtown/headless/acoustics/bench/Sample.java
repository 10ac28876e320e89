package org.soundtown.headless.acoustics.bench;

import java.util.Arrays;

/** What repeats of a measurement gave. */
public record Sample(double median, double lowest, double highest, int n) {
    static Sample of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Sample(quantile(sorted, 0.5), sorted[0], sorted[sorted.length - 1], sorted.length);
    }

    /** @param sorted ascending; between two values linear, so that 0 is the first and 1 the last */
    static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
