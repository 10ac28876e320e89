package org.soundtown.headless.suite;

/** What became of a planned run. */
sealed interface RunOutcome {
    /** It came to its end. */
    record Done(KeptRun run) implements RunOutcome {}

    /** The program broke on it. */
    record Broken(PlannedRun planned, String message) implements RunOutcome {}
}
