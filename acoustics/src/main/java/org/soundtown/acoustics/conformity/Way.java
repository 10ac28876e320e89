package org.soundtown.acoustics.conformity;

import java.util.Locale;

/** Which path of a case a number belongs to; left and right seen from source to receiver. */
public enum Way {
    DIRECT,
    LEFT,
    RIGHT,
    REFLECTION,
    /** All paths summed in energy. */
    TOTAL,
    /** Whatever the path: the air. */
    COMMON;

    /** As case files write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
