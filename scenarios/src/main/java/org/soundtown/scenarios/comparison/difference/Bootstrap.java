package org.soundtown.scenarios.comparison.difference;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;
import org.soundtown.scenarios.evaluation.interval.Quantile;

/**
 * Draws units again with replacement, both sides of a unit together, and looks how far the difference moves.
 *
 * <p>The interval runs from the 2.5 % to the 97.5 % quantile of the differences (B. Efron and R. J. Tibshirani, An
 * introduction to the bootstrap, 1993, section 13.3). A unit is a whole pair of runs where there are enough of them: what
 * belongs together stays together (C. A. Field and A. H. Welsh, "Bootstrapping clustered data", Journal of the Royal
 * Statistical Society B 69 (2007) 369–390). p is twice the smaller share of differences on either side of 0, each counted
 * with one more. Dice are the metric's own, so that the same runs always give the same interval.
 */
final class Bootstrap {
    static final int DRAWS = 9999;

    private static final double TAIL = 0.025;

    private Bootstrap() {}

    /**
     * @param metric names the dice
     * @param units how many there are to draw from, and are drawn each time
     * @param difference of a drawn sample, given how often each unit is in it; NaN where a side of it is empty
     */
    static Difference of(String metric, int units, double value, Method method, ToDoubleFunction<int[]> difference) {
        double[] differences = new double[DRAWS];
        int[] times = new int[units];
        DiceCursor dice = Dice.of(1, "comparison", metric).cursor();
        int drawn = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            Arrays.fill(times, 0);
            for (int i = 0; i < units; i++) {
                times[dice.below(units)]++;
            }
            double one = difference.applyAsDouble(times);
            if (!Double.isNaN(one)) {
                differences[drawn++] = one;
            }
        }
        if (drawn < DRAWS / 2) {
            return Difference.withoutInterval(value);
        }
        double[] sorted = Arrays.copyOf(differences, drawn);
        Arrays.sort(sorted);
        return Difference.of(
                value, Quantile.estimate(sorted, TAIL), Quantile.estimate(sorted, 1 - TAIL), p(sorted), method);
    }

    private static double p(double[] differences) {
        long notAbove = Arrays.stream(differences).filter(d -> d <= 0).count();
        long notBelow = Arrays.stream(differences).filter(d -> d >= 0).count();
        return 2.0 * (1 + Math.min(notAbove, notBelow)) / (differences.length + 1);
    }
}
