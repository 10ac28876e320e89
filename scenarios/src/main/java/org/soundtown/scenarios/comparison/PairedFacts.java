package org.soundtown.scenarios.comparison;

/** Two runs with the same dice, read. */
record PairedFacts(RunFacts base, RunFacts changed) {
    boolean sameBytes() {
        return base.digest().equals(changed.digest());
    }

    boolean complete() {
        return base.complete() && changed.complete();
    }
}
