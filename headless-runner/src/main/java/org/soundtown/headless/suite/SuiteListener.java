package org.soundtown.headless.suite;

/** Hears how far a suite is; called from several threads. */
public interface SuiteListener {
    /** A run has come so far (s, simulated). */
    void progressed(PlannedRun run, double seconds);

    /** A run needs no more work: done, found, or no longer needed. */
    void ended(PlannedRun run);
}
