package org.soundtown.headless.cli;

import org.soundtown.foundation.document.InputError;

/** Checks of what was typed that several commands share. */
final class Options {
    private static final int MOST_THREADS = 1024;

    private Options() {}

    /** Threads to use: as typed, else one a core. */
    static int threads(Integer typed) {
        int threads = typed == null ? Runtime.getRuntime().availableProcessors() : typed;
        within("--threads", threads, 1, MOST_THREADS, "");
        return threads;
    }

    /** Refuses a number outside low to high, both included. */
    static void within(String option, double value, double low, double high, String unit) {
        if (!(value >= low && value <= high)) {
            throw new InputError(option + " " + plain(value) + ": expected " + plain(low) + " to " + plain(high)
                    + (unit.isEmpty() ? "" : " " + unit));
        }
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : "" + value;
    }
}
