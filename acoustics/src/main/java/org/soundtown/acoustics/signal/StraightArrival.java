package org.soundtown.acoustics.signal;

import org.soundtown.acoustics.path.PathFinder;
import org.soundtown.foundation.geometry.Position;

/**
 * When sound from a moving source arrives along the straight line, and when what arrives was sent: tabulated every
 * millisecond of sending and read linearly, true to 0.1 µs for a source that passes at 20 m/s in 2 m distance.
 */
final class StraightArrival {
    private static final double STEP_SECONDS = 0.001;

    private final double[] delay;

    StraightArrival(Trajectory trajectory, PathFinder finder, Position receiver, double durationSeconds) {
        delay = new double[2 + (int) Math.ceil(durationSeconds / STEP_SECONDS)];
        for (int i = 0; i < delay.length; i++) {
            delay[i] = finder.straightDelaySeconds(trajectory.at(i * STEP_SECONDS), receiver);
        }
    }

    /** Travel time of what is sent at a time (s). */
    double delay(double sent) {
        double place = sent / STEP_SECONDS;
        int low = Math.max(0, Math.min(delay.length - 2, (int) place));
        return delay[low] + (place - low) * (delay[low + 1] - delay[low]);
    }

    /** When what arrives at a time was sent (s); before the first and after the last sending it goes on evenly. */
    double sentAt(double arrival) {
        int low = 0;
        int high = delay.length - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (middle * STEP_SECONDS + delay[middle] <= arrival) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double from = low * STEP_SECONDS + delay[low];
        double to = (low + 1) * STEP_SECONDS + delay[low + 1];
        return STEP_SECONDS * (low + (arrival - from) / (to - from));
    }
}
