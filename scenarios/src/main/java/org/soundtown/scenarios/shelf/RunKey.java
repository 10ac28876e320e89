package org.soundtown.scenarios.shelf;

import java.util.Comparator;

/**
 * What makes a run comparable with another: the same key means the same dice.
 *
 * @param variation what a suite varied, "" where nothing
 */
public record RunKey(String scenario, String variation, long seed) implements Comparable<RunKey> {
    private static final Comparator<RunKey> ORDER = Comparator.comparing(RunKey::scenario)
            .thenComparing(RunKey::variation)
            .thenComparing(RunKey::seed);

    @Override
    public int compareTo(RunKey other) {
        return ORDER.compare(this, other);
    }

    /** "pilot, windSpeed=6, seed 3". */
    @Override
    public String toString() {
        return scenario + (variation.isEmpty() ? "" : ", " + variation) + ", seed " + seed;
    }
}
