package org.soundtown.scenarios.evaluation.interval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * How long something was waited for, with those kept in for whom it had not come when the run ended.
 *
 * <p>The product-limit estimate of E. L. Kaplan and P. Meier, JASA 53 (1958) 457–481: at each time t at which d of the n
 * still waiting were served, the share that still waits is multiplied by 1 − d/n. A quantile is the first time at which it
 * has fallen to 1 − p. Its interval is that of R. Brookmeyer and J. Crowley, Biometrics 38 (1982) 29–41: the times at which
 * the pointwise 95 % limits of that share, by Greenwood's variance on the scale log(−log), fall to 1 − p. Sounds of one run
 * are taken for independent.
 *
 * @param n how many waited
 * @param served how many had it come before the run ended
 * @param p50 median
 * @param p95 95th percentile
 */
public record Waiting(int n, int served, CensoredQuantile p50, CensoredQuantile p95) {
    private static final double Z = 1.959963984540054;

    /**
     * @param seconds how long: until it came, or until the run ended (s)
     * @param served whether it came
     */
    public record Wait(double seconds, boolean served) {
        public Wait {
            if (!(seconds >= 0)) {
                throw new IllegalArgumentException("wait " + seconds + ": expected 0 s or more");
            }
        }
    }

    /** The share still waiting from a time on, with its limits. */
    private record Point(double seconds, double waiting, double low, double high) {}

    public static Waiting of(Collection<Wait> waits) {
        List<Point> curve = curve(waits);
        return new Waiting(
                waits.size(),
                (int) waits.stream().filter(Wait::served).count(),
                quantile(curve, 0.5),
                quantile(curve, 0.95));
    }

    private static List<Point> curve(Collection<Wait> waits) {
        List<Wait> sorted =
                waits.stream().sorted(Comparator.comparingDouble(Wait::seconds)).toList();
        List<Point> curve = new ArrayList<>();
        double waiting = 1;
        double greenwood = 0;
        for (int i = 0; i < sorted.size(); ) {
            double seconds = sorted.get(i).seconds();
            int left = sorted.size() - i;
            int come = 0;
            for (; i < sorted.size() && sorted.get(i).seconds() == seconds; i++) {
                come += sorted.get(i).served() ? 1 : 0;
            }
            if (come > 0) {
                waiting *= 1 - (double) come / left;
                greenwood += come / ((double) left * (left - come));
                curve.add(point(seconds, waiting, greenwood));
            }
        }
        return curve;
    }

    /** With nobody left waiting there is no variance to tell a limit by: the upper one stays at all. */
    private static Point point(double seconds, double waiting, double greenwood) {
        if (waiting <= 0) {
            return new Point(seconds, 0, 0, 1);
        }
        double spread = Z * Math.sqrt(greenwood) / Math.abs(Math.log(waiting));
        return new Point(seconds, waiting, Math.pow(waiting, Math.exp(spread)), Math.pow(waiting, Math.exp(-spread)));
    }

    private static CensoredQuantile quantile(List<Point> curve, double probability) {
        return new CensoredQuantile(
                probability,
                first(curve, probability, Point::waiting),
                first(curve, probability, Point::low),
                first(curve, probability, Point::high));
    }

    private static OptionalDouble first(List<Point> curve, double probability, ToDoubleFunction<Point> share) {
        return curve.stream()
                .filter(point -> share.applyAsDouble(point) <= 1 - probability + 1e-12)
                .mapToDouble(Point::seconds)
                .findFirst();
    }
}
