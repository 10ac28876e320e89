package org.soundtown.scenarios.evaluation;

import org.soundtown.simcore.chronicle.ChronicleRecord;

/** The time between two lines of a chronicle. */
public record Elapsed(ChronicleRecord from, ChronicleRecord to) {
    /** (s) */
    public double seconds() {
        return to.time() - from.time();
    }
}
