package org.soundtown.headless.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * The horizontal axis of a figure, in per cent of its width, so that figures fit any screen while their text and marks
 * keep their size.
 */
final class Axis {
    private static final double MARGIN_PERCENT = 2;

    private final double low;
    private final double high;
    private final boolean logarithmic;
    private final List<Double> ticks = new ArrayList<>();

    private Axis(double low, double high, boolean logarithmic) {
        this.low = low;
        this.high = high;
        this.logarithmic = logarithmic;
    }

    /** Shares from 0 to 1. */
    static Axis ofShares() {
        Axis axis = new Axis(0, 1, false);
        axis.ticks.addAll(List.of(0.0, 0.25, 0.5, 0.75, 1.0));
        return axis;
    }

    /** Seconds on a logarithmic scale in whole decades around these values; values of 0 or less sit at its left end. */
    static Axis ofSeconds(Collection<Double> seconds) {
        double least = seconds.stream().filter(s -> s > 0).min(Double::compare).orElse(1.0);
        double most = seconds.stream().filter(s -> s > 0).max(Double::compare).orElse(10.0);
        int first = Math.max(-2, (int) Math.floor(Math.log10(least)));
        int last = Math.max(first + 1, (int) Math.ceil(Math.log10(most)));
        Axis axis = new Axis(first, last, true);
        for (int decade = first; decade <= last; decade++) {
            axis.ticks.add(Math.pow(10, decade));
        }
        return axis;
    }

    List<Double> ticks() {
        return ticks;
    }

    /** Where a value lies: "34.2%". */
    String at(double value) {
        return percent(place(value));
    }

    /** How wide a stretch is: "5.1%". */
    String width(double from, double to) {
        return percent(place(to) - place(from));
    }

    private double place(double value) {
        double scaled = logarithmic ? (value > 0 ? Math.log10(value) : low) : value;
        double share = Math.min(1, Math.max(0, (scaled - low) / (high - low)));
        return MARGIN_PERCENT + (100 - 2 * MARGIN_PERCENT) * share;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
