package org.soundtown.simcore;

/** Is told how far a run is. */
@FunctionalInterface
public interface ProgressListener {
    /** Called as simulated time goes on, at most once a simulated second (both in s). */
    void progressed(double simulatedSeconds, double durationSeconds);
}
