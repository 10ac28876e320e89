package org.soundtown.scenarios.comparison.difference;

import java.util.List;

/**
 * Totals over an exposure (bytes, counts, seconds a sensor-day), in the units that the bootstrap draws.
 *
 * @param units each with what it brought on either side
 * @param method names the units: runs or sounds
 */
public record PairedTotals(List<Unit> units, Method method) {
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

    /** The difference of the rates; a drawn run brings its exposure along. */
    public Difference ofRates(String metric) {
        return Bootstrap.of(metric, units.size(), withoutInterval().value(), method, this::drawn);
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

    private double drawn(int[] times) {
        double base = 0;
        double baseExposure = 0;
        double changed = 0;
        double changedExposure = 0;
        for (int i = 0; i < times.length; i++) {
            Unit unit = units.get(i);
            base += times[i] * unit.base();
            baseExposure += times[i] * unit.baseExposure();
            changed += times[i] * unit.changed();
            changedExposure += times[i] * unit.changedExposure();
        }
        return changed / changedExposure - base / baseExposure;
    }
}
