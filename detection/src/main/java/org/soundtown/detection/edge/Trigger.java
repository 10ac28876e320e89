package org.soundtown.detection.edge;

import org.soundtown.detection.features.Logarithm;

/**
 * Notices that a sound rises above the floor. A frame's excess is the mean over the bands of its mean square divided by
 * the floor's, in dB: 0 for the usual noise whatever its colour. A sound begins where one band, one frame or 120 ms exceed
 * their limits; within a sound, where the excess jumps above that of the last 100 ms. It ends after a quarter of a second
 * near the floor.
 */
final class Trigger {
    private static final int SLOW_FRAMES = 12;
    private static final int RECENT_FRAMES = 10;
    private static final int QUIET_FRAMES = 25;
    private static final int APART_FRAMES = 15;
    private static final double NEAR_FLOOR_DB = 3;

    private final DetectorSettings settings;
    private final int bands;
    private final double[] ratios = new double[SLOW_FRAMES];
    private final double[] bandRatios;
    private long frames;
    private int quiet;
    private int sinceOnset = Integer.MAX_VALUE;
    private boolean active;
    private boolean slowOnly;
    private boolean within;

    /** @param bands how many bands there are at this sample rate */
    Trigger(DetectorSettings settings, int bands) {
        this.settings = settings;
        this.bands = bands;
        this.bandRatios = new double[bands];
    }

    /** Takes in one frame and tells whether a sound began in it. */
    boolean onsetIn(double[] frame, NoiseFloor floor) {
        double ratio = measure(frame, floor);
        double excessDb = db(ratio);
        double recentDb = db(Math.max(1, recentMean()));
        ratios[(int) (frames++ % SLOW_FRAMES)] = ratio;
        double slowDb = frames < SLOW_FRAMES ? 0 : db(meanOfLast(SLOW_FRAMES));
        boolean sudden = excessDb >= settings.broadRiseDb() || db(largestRatio()) >= settings.bandRiseDb();
        boolean lasting = slowDb >= settings.slowRiseDb();
        boolean fresh = !active ? sudden || lasting : sudden && excessDb - recentDb >= settings.newOnsetRiseDb();
        boolean before = active;
        sinceOnset = sinceOnset == Integer.MAX_VALUE ? sinceOnset : sinceOnset + 1;
        follow(sudden || lasting, excessDb < NEAR_FLOOR_DB && slowDb < NEAR_FLOOR_DB);
        if (!fresh || sinceOnset < APART_FRAMES) {
            return false;
        }
        sinceOnset = 0;
        slowOnly = !sudden;
        within = before;
        return true;
    }

    /** Whether a sound is going on. */
    boolean active() {
        return active;
    }

    /** Whether the last onset was noticed only over 120 ms, so that it may lie further back. */
    boolean slowOnset() {
        return slowOnly;
    }

    /** Whether a sound was going on already when the last onset came. */
    boolean withinSound() {
        return within;
    }

    /** The bands that stood out in the last frame: from the first to the last within 10 dB of the largest excess. */
    int[] loudBands() {
        double limit = Math.max(2, 0.1 * largestRatio());
        int low = -1;
        int high = -1;
        for (int b = 0; b < bands; b++) {
            if (bandRatios[b] >= limit) {
                low = low < 0 ? b : low;
                high = b;
            }
        }
        return low < 0 ? new int[] {1, bands - 1} : new int[] {low, high};
    }

    private double measure(double[] frame, NoiseFloor floor) {
        double sum = 0;
        for (int b = 0; b < bands; b++) {
            bandRatios[b] = frame[b] / floor.of(b);
            sum += bandRatios[b];
        }
        return sum / bands;
    }

    private double largestRatio() {
        double largest = 0;
        for (double ratio : bandRatios) {
            largest = Math.max(largest, ratio);
        }
        return largest;
    }

    private void follow(boolean loud, boolean nearFloor) {
        if (loud) {
            active = true;
            quiet = 0;
        } else if (nearFloor && ++quiet >= QUIET_FRAMES) {
            active = false;
        }
    }

    private double recentMean() {
        return frames < RECENT_FRAMES ? 0 : meanOfLast(RECENT_FRAMES);
    }

    private double meanOfLast(int count) {
        double sum = 0;
        for (int i = 1; i <= count; i++) {
            sum += ratios[(int) ((frames - i) % SLOW_FRAMES)];
        }
        return sum / count;
    }

    private static double db(double ratio) {
        return Logarithm.db(Math.max(ratio, 1e-9));
    }
}
