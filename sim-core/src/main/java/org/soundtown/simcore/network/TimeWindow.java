package org.soundtown.simcore.network;

/** A stretch of simulated time, first moment included, last one not (s since the run began). */
public record TimeWindow(double fromSeconds, double toSeconds) {
    public TimeWindow {
        if (!(fromSeconds >= 0 && toSeconds > fromSeconds)) {
            throw new IllegalArgumentException("fromSeconds " + fromSeconds + ", toSeconds " + toSeconds
                    + ": expected 0 or more, and a later end");
        }
    }

    public boolean contains(double seconds) {
        return seconds >= fromSeconds && seconds < toSeconds;
    }
}
