package org.soundtown.scenarios.comparison.difference;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Corrects p-values for being many: S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian
 * Journal of Statistics 6 (1979) 65–70. What stays below 0.05 is wrong in one of twenty such families, whatever the
 * metrics have to do with each other.
 */
public final class Holm {
    private Holm() {}

    /** Adjusted values in the order of those given, each at most 1. */
    public static double[] adjusted(double[] p) {
        int[] order = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[p.length];
        double largest = 0;
        for (int rank = 0; rank < order.length; rank++) {
            largest = Math.max(largest, Math.min(1, (order.length - rank) * p[order[rank]]));
            adjusted[order[rank]] = largest;
        }
        return adjusted;
    }
}
