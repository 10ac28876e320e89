package org.soundtown.headless.acoustics.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * How fast this machine is beside the one on which the field's tool was measured: both time the same loop of a billion
 * xorshift steps (Marsaglia, "Xorshift RNGs", Journal of Statistical Software 8(14), 2003, shifts 13, 7, 17).
 *
 * @param seconds processor time that the loop takes here, the middle of three (s)
 * @param lastState what the loop came to, so that it cannot be left out
 */
public record Calibration(double seconds, long lastState) {
    /** What the loop took where the field's tool was measured: two cores of an AMD EPYC at 2.6 GHz (s). */
    public static final double REFERENCE_SECONDS = 1.66;

    private static final int STEPS = 1_000_000_000;
    private static final int TRIES = 3;

    /** Times the loop. */
    public static Calibration measure() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long state = loop(0x9E3779B97F4A7C15L, STEPS / 20);
        double[] seconds = new double[TRIES];
        for (int i = 0; i < TRIES; i++) {
            long start = threads.getCurrentThreadCpuTime();
            state = loop(state, STEPS);
            seconds[i] = (threads.getCurrentThreadCpuTime() - start) / 1e9;
        }
        return new Calibration(Sample.of(seconds).median(), state);
    }

    /** A rate measured here as it would be there. */
    public double scaled(double rate) {
        return rate * seconds / REFERENCE_SECONDS;
    }

    private static long loop(long start, int steps) {
        long x = start;
        for (int i = 0; i < steps; i++) {
            x ^= x << 13;
            x ^= x >>> 7;
            x ^= x << 17;
        }
        return x;
    }
}
