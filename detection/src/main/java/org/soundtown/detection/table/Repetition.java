package org.soundtown.detection.table;

/**
 * A class that only matters when it repeats, such as a horn.
 *
 * @param count how many detections of one microphone it takes, 2 to 100
 * @param withinSeconds from the first to the last of them (s)
 */
public record Repetition(int count, double withinSeconds) {
    public Repetition {
        if (count < 2 || count > 100) {
            throw new IllegalArgumentException("repetition.count " + count + ": expected 2 to 100");
        }
        if (!(withinSeconds > 0 && withinSeconds <= 600)) {
            throw new IllegalArgumentException(
                    "repetition.withinSeconds " + withinSeconds + ": expected above 0 to 600 (s)");
        }
    }
}
