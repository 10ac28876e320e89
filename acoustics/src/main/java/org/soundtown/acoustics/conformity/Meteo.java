package org.soundtown.acoustics.conformity;

/** Propagation conditions that a number belongs to. */
public enum Meteo {
    HOMOGENEOUS("H"),
    FAVOURABLE("F"),
    /** The mean over time: favourable conditions for the case's share of it, homogeneous ones for the rest. */
    MEAN("HF"),
    ANY("any");

    private final String key;

    Meteo(String key) {
        this.key = key;
    }

    /** As case files write it. */
    public String key() {
        return key;
    }
}
