package org.soundtown.emissions.synthesis.part;

/** Level contours over time, 0 to 1. */
public final class Shape {
    private Shape() {}

    /** Rises over {@code rise}, holds, falls over {@code fall}; smooth at both ends; times in seconds. */
    public static double riseFall(double t, double length, double rise, double fall) {
        if (t <= 0 || t >= length) {
            return 0;
        }
        return smooth(t / rise) * smooth((length - t) / fall);
    }

    /** Smooth step: 0 up to 0, 1 from 1. */
    public static double smooth(double x) {
        double share = Math.max(0, Math.min(1, x));
        return share * share * (3 - 2 * share);
    }

    /**
     * Pressure of a source that passes a standing listener: 1 at the nearest point, falling as one over the distance.
     *
     * @param aside seconds from the nearest point
     * @param scale seconds in which it travels its nearest distance
     */
    public static double passBy(double aside, double scale) {
        double x = aside / scale;
        return 1 / Math.sqrt(1 + x * x);
    }

    /** Lets a signal begin over 1 ms and end over 10 ms, so that cutting it off makes no click. */
    public static void fadeEnds(double[] signal, int sampleRate) {
        int begin = Math.min(signal.length / 4, sampleRate / 1000);
        int end = Math.min(signal.length / 4, sampleRate / 100);
        for (int i = 0; i < begin; i++) {
            signal[i] *= (double) i / begin;
        }
        for (int i = 0; i < end; i++) {
            signal[signal.length - 1 - i] *= smooth((double) i / end);
        }
    }
}
