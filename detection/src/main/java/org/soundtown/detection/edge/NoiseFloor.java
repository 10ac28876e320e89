package org.soundtown.detection.edge;

import java.util.Arrays;

/**
 * What is usual at this microphone, per band of {@link BandMeter}: an exponential mean of the frames' mean squares in which
 * no frame counts for more than four times the floor, so that a bang moves it little; while a sound is going on it follows
 * eight times more slowly, so that a lasting sound becomes usual after some ten seconds. At the start of a window it is the
 * median of the first frames.
 */
final class NoiseFloor {
    static final int LEARNING_FRAMES = 15;

    private static final double QUIET_WEIGHT = 0.01;
    private static final double ACTIVE_WEIGHT = QUIET_WEIGHT / 8;
    private static final double MOST = 4;

    /** Far below any microphone's own noise, so that digital silence is not infinitely exceeded. */
    private static final double LEAST = 1e-12;

    /** What a new window may lie above the last one's floor before it is doubted: a sound may be under way already. */
    private static final double DOUBT = 10;

    private final double[] floor = new double[BandMeter.BANDS + 1];
    private final double[][] firstFrames = new double[LEARNING_FRAMES][];
    private int learnt;
    private boolean known;

    /** A new window has begun: learn afresh, remembering the last floor. */
    void restart() {
        learnt = 0;
    }

    /** Whether frames can be compared with it yet. */
    boolean ready() {
        return learnt >= LEARNING_FRAMES;
    }

    /** Takes in one frame. {@code active}: a sound is going on. */
    void update(double[] frame, boolean active) {
        if (!ready()) {
            firstFrames[learnt++] = frame.clone();
            if (ready()) {
                learn();
            }
            return;
        }
        double weight = active ? ACTIVE_WEIGHT : QUIET_WEIGHT;
        for (int b = 0; b < floor.length; b++) {
            double counted = Math.min(frame[b], MOST * floor[b]);
            floor[b] = Math.max(LEAST, floor[b] + weight * (counted - floor[b]));
        }
    }

    /** Mean square that is usual in a band (fraction of full scale, squared). */
    double of(int band) {
        return floor[band];
    }

    private void learn() {
        double[] values = new double[LEARNING_FRAMES];
        for (int b = 0; b < floor.length; b++) {
            for (int i = 0; i < LEARNING_FRAMES; i++) {
                values[i] = firstFrames[i][b];
            }
            Arrays.sort(values);
            double median = Math.max(LEAST, values[LEARNING_FRAMES / 2]);
            floor[b] = known ? Math.min(median, DOUBT * floor[b]) : median;
        }
        known = true;
    }
}
