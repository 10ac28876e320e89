package org.soundtown.scenarios.comparison.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.soundtown.scenarios.evaluation.interval.Distribution;
import org.soundtown.scenarios.evaluation.interval.Quantile;

/**
 * Values measured on both sides, in the units that the bootstrap draws.
 *
 * @param units each with what it gave on either side
 * @param method names the units: runs or sounds
 */
public record PairedSample(List<Unit> units, Method method) {
    /** A median needs as many values a side for an interval. */
    static final int FEWEST_FOR_MEDIAN = 6;
    /** Of fewer values the 95th percentile is the largest or near it, which drawing again cannot tell anything about. */
    static final int FEWEST_FOR_P95 = 20;

    public PairedSample {
        units = List.copyOf(units);
    }

    /** What one unit gave; any number of values on either side. */
    public record Unit(List<Double> base, List<Double> changed) {
        public Unit {
            base = List.copyOf(base);
            changed = List.copyOf(changed);
        }
    }

    public Distribution base() {
        return Distribution.of(
                units.stream().flatMap(unit -> unit.base().stream()).toList());
    }

    public Distribution changed() {
        return Distribution.of(
                units.stream().flatMap(unit -> unit.changed().stream()).toList());
    }

    /**
     * How far the quantile moved.
     *
     * @param metric names the dice
     * @throws IllegalStateException where a side has no value
     */
    public Difference ofQuantile(String metric, double probability) {
        Column first = Column.of(units.stream().map(Unit::base).toList());
        Column second = Column.of(units.stream().map(Unit::changed).toList());
        if (first.size() == 0 || second.size() == 0) {
            throw new IllegalStateException(metric + ": a difference of quantiles of no values");
        }
        double value = second.quantile(probability).orElseThrow()
                - first.quantile(probability).orElseThrow();
        int fewest = probability > 0.5 ? FEWEST_FOR_P95 : FEWEST_FOR_MEDIAN;
        if (Math.min(first.size(), second.size()) < fewest) {
            return Difference.withoutInterval(value);
        }
        return Bootstrap.of(metric, units.size(), value, method, times -> {
            OptionalDouble before = first.quantile(times, probability);
            OptionalDouble after = second.quantile(times, probability);
            return before.isPresent() && after.isPresent() ? after.getAsDouble() - before.getAsDouble() : Double.NaN;
        });
    }

    /** One side's values, ascending, each with its unit, so that a drawn sample need not be sorted. */
    record Column(double[] values, int[] unit) {
        private record Entry(double value, int unit) {}

        static Column of(List<List<Double>> byUnit) {
            List<Entry> entries = new ArrayList<>();
            for (int unit = 0; unit < byUnit.size(); unit++) {
                for (double value : byUnit.get(unit)) {
                    entries.add(new Entry(value, unit));
                }
            }
            entries.sort(Comparator.comparingDouble(Entry::value));
            return new Column(
                    entries.stream().mapToDouble(Entry::value).toArray(),
                    entries.stream().mapToInt(Entry::unit).toArray());
        }

        int size() {
            return values.length;
        }

        OptionalDouble quantile(double probability) {
            return size() == 0 ? OptionalDouble.empty() : OptionalDouble.of(Quantile.estimate(values, probability));
        }

        /** The same definition 7 of a sample in which each value stands as often as its unit was drawn. */
        OptionalDouble quantile(int[] times, double probability) {
            int n = 0;
            for (int each : unit) {
                n += times[each];
            }
            if (n == 0) {
                return OptionalDouble.empty();
            }
            double place = (n - 1) * probability;
            int below = (int) Math.floor(place);
            int seen = 0;
            int at = -1;
            while (seen <= below) {
                at++;
                seen += times[unit[at]];
            }
            double low = values[at];
            if (below + 1 < n && seen == below + 1) {
                do {
                    at++;
                } while (times[unit[at]] == 0);
            }
            return OptionalDouble.of(low + (place - below) * (values[at] - low));
        }
    }
}
