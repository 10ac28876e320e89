package org.soundtown.scenarios.comparison.difference;

import java.util.List;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Totals over an exposure (bytes, counts, seconds a sensor-day), unit by unit.
 *
 * @param units each with what it brought on either side
 * @param method names the units: runs or sounds
 */
public record PairedTotals(List<Unit> units, Method method) {
    private static final double TAIL = 0.025;
    /** Below this share of the difference, what is left of the deviations is rounding. */
    private static final double ROUNDING = 1e-12;

    public PairedTotals {
        units = List.copyOf(units);
    }

    /** What one unit brought, and over how much. */
    public record Unit(double base, double baseExposure, double changed, double changedExposure) {}

    public double baseTotal() {
        return units.stream().mapToDouble(Unit::base).sum();
    }

    public double changedTotal() {
        return units.stream().mapToDouble(Unit::changed).sum();
    }

    public double baseExposure() {
        return units.stream().mapToDouble(Unit::baseExposure).sum();
    }

    public double changedExposure() {
        return units.stream().mapToDouble(Unit::changedExposure).sum();
    }

    /** The difference of the rates, without an interval: for totals whose units say nothing of chance. */
    public Difference withoutInterval() {
        return Difference.withoutInterval(changedTotal() / changedExposure() - baseTotal() / baseExposure());
    }

    /**
     * The difference of the rates with a t-interval over the units, each of which brings its exposure along. With equal
     * exposures it is the paired t-test's; else each ratio is linearised at its estimate: W. G. Cochran, Sampling
     * techniques, 3rd ed. 1977, section 6.4. Where nothing was counted on either side, nothing says how much might have been:
     * there is no interval.
     */
    public Difference ofRates() {
        if (baseTotal() == 0 && changedTotal() == 0) {
            return withoutInterval();
        }
        int n = units.size();
        double value = withoutInterval().value();
        double baseRate = baseTotal() / baseExposure();
        double changedRate = changedTotal() / changedExposure();
        double squares = 0;
        for (Unit unit : units) {
            double deviation = n * (unit.changed() - changedRate * unit.changedExposure()) / changedExposure()
                    - n * (unit.base() - baseRate * unit.baseExposure()) / baseExposure();
            squares += deviation * deviation;
        }
        double error = Math.sqrt(squares / n / (n - 1));
        if (error <= ROUNDING * Math.abs(value)) {
            return Difference.of(value, value, value, value == 0 ? 1 : 0, Method.T_OVER_RUNS);
        }
        TDistribution student = new TDistribution(n - 1);
        double reach = error * student.inverseCumulativeProbability(1 - TAIL);
        double p = error == 0 ? 1 : 2 * student.cumulativeProbability(-Math.abs(value) / error);
        return Difference.of(value, value - reach, value + reach, p, Method.T_OVER_RUNS);
    }

    /**
     * The difference of the rates where units are sounds, which have no exposure of their own.
     *
     * @param baseExposure of all of them together
     * @param changedExposure of all of them together
     */
    public Difference ofRates(String metric, double baseExposure, double changedExposure) {
        double value = changedTotal() / changedExposure - baseTotal() / baseExposure;
        return Bootstrap.of(metric, units.size(), value, method, times -> {
            double sum = 0;
            for (int i = 0; i < times.length; i++) {
                Unit unit = units.get(i);
                sum += times[i] * (unit.changed() / changedExposure - unit.base() / baseExposure);
            }
            return sum;
        });
    }
}
