package org.soundtown.detection.edge;

import java.util.Arrays;

/**
 * What is usual at this microphone, per band of {@link BandMeter}. It begins as the quietest 150 ms of the first second. From
 * there it is an exponential mean of about a second, in which no frame counts for more than four times the floor, so that a
 * bang moves it little; while a sound is going on it follows eight times more slowly. It is never less than the quietest 150 ms
 * of the last eight seconds (minimum statistics, after Martin, IEEE Trans. Speech Audio Process. 9, 504–512, 2001), so that
 * what lasts becomes usual. Exact silence, as where samples were lost, does not move it.
 */
final class NoiseFloor {
    /** Frames looked at before there is a floor. */
    static final int LEARNING_FRAMES = 90;

    private static final int STRETCH_FRAMES = 15;
    private static final int STRETCHES = 54;
    private static final double QUIET_WEIGHT = 0.01;
    private static final double ACTIVE_WEIGHT = QUIET_WEIGHT / 8;
    private static final double MOST = 4;

    /** At or below the quantisation noise of 16 bits: silence is not infinitely exceeded. */
    private static final double LEAST = 1e-10;

    /** What a new window may lie above the last one's floor before it is doubted: a sound may be under way already. */
    private static final double DOUBT = 10;

    private final double[] floor = new double[BandMeter.BANDS + 1];
    private final double[] sum = new double[BandMeter.BANDS + 1];
    private final double[][] stretches = new double[STRETCHES][BandMeter.BANDS + 1];
    private int frames;
    private int complete;
    private boolean known;

    /** Whether a frame is exact silence but for rounding: no microphone's, but a file's or a gap's. */
    static boolean isSilence(double[] frame) {
        return frame[BandMeter.A_WEIGHTED] < 1e-14;
    }

    /** A new window has begun: learn afresh, remembering the last floor. */
    void restart() {
        frames = 0;
        complete = 0;
        Arrays.fill(sum, 0);
    }

    /** Takes in a frame of the first second. */
    void prepare(double[] frame) {
        gather(frame);
    }

    /** What was prepared becomes the floor. */
    void learn() {
        for (int b = 0; b < floor.length; b++) {
            double quietest = Math.max(LEAST, complete == 0 ? sum[b] / Math.max(1, frames) : quietest(b));
            floor[b] = known ? Math.min(quietest, DOUBT * floor[b]) : quietest;
        }
        known = true;
    }

    /** Takes in one frame after it was compared. {@code active}: a sound is going on. */
    void update(double[] frame, boolean active) {
        if (isSilence(frame)) {
            return;
        }
        double weight = active ? ACTIVE_WEIGHT : QUIET_WEIGHT;
        for (int b = 0; b < floor.length; b++) {
            double counted = Math.min(frame[b], MOST * floor[b]);
            floor[b] = Math.max(LEAST, floor[b] + weight * (counted - floor[b]));
        }
    }

    /** Takes in one frame for the quietest of the last eight seconds. */
    void follow(double[] frame) {
        if (!isSilence(frame) && gather(frame) && complete >= STRETCHES) {
            for (int b = 0; b < floor.length; b++) {
                floor[b] = Math.max(floor[b], quietest(b));
            }
        }
    }

    /** Mean square that is usual in a band (fraction of full scale, squared). */
    double of(int band) {
        return floor[band];
    }

    /** Whether a stretch became complete. */
    private boolean gather(double[] frame) {
        for (int b = 0; b < sum.length; b++) {
            sum[b] += frame[b];
        }
        if (++frames < STRETCH_FRAMES) {
            return false;
        }
        double[] stretch = stretches[complete++ % STRETCHES];
        for (int b = 0; b < sum.length; b++) {
            stretch[b] = sum[b] / STRETCH_FRAMES;
        }
        Arrays.fill(sum, 0);
        frames = 0;
        return true;
    }

    private double quietest(int band) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < Math.min(complete, STRETCHES); i++) {
            least = Math.min(least, stretches[i][band]);
        }
        return least;
    }
}
