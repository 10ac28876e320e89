package org.soundtown.headless.cli;

import org.soundtown.foundation.document.InputError;

/** Checks of what was typed that several commands share. */
final class Options {
    private static final int MOST_THREADS = 1024;

    /** Measured: runs in the pilot district keep 110 to 170 MB each; more for larger districts is assumed. */
    private static final long BYTES_PER_RUN = 400L << 20;

    private Options() {}

    /** Threads to use: as typed, else one a core. */
    static int threads(Integer typed) {
        int threads = typed == null ? Runtime.getRuntime().availableProcessors() : typed;
        within("--threads", threads, 1, MOST_THREADS, "");
        return threads;
    }

    /** Runs at once: as typed, else one a core, but no more than there is memory for. */
    static int jobs(Integer typed) {
        Runtime machine = Runtime.getRuntime();
        long fitting = Math.max(1, machine.maxMemory() / BYTES_PER_RUN);
        int jobs = typed == null ? (int) Math.min(machine.availableProcessors(), fitting) : typed;
        within("--jobs", jobs, 1, MOST_THREADS, "");
        return jobs;
    }

    /** Refuses a number outside low to high, both included. */
    static void within(String option, double value, double low, double high, String unit) {
        if (!(value >= low && value <= high)) {
            throw new InputError(option + " " + plain(value) + ": expected " + plain(low) + " to " + plain(high)
                    + (unit.isEmpty() ? "" : " " + unit));
        }
    }

    /** The numbers of a list with commas between them. */
    static double[] numbers(String option, String typed, String expected) {
        String[] parts = typed.split(",", -1);
        double[] numbers = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            try {
                numbers[i] = Double.parseDouble(parts[i].strip());
            } catch (NumberFormatException e) {
                throw new InputError(option + " " + typed + ": expected " + expected, e);
            }
            if (!(Math.abs(numbers[i]) <= 1e8)) {
                throw new InputError(option + " " + typed + ": expected " + expected);
            }
        }
        return numbers;
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : "" + value;
    }
}
