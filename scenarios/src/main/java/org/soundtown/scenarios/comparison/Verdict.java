package org.soundtown.scenarios.comparison;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a comparison says of a metric. */
public enum Verdict {
    BETTER("better"),
    WORSE("worse"),
    /** Chance alone may have made what difference there is. */
    NONE_SHOWN("no difference shown"),
    /** Every chronicle is the same, byte for byte. */
    SAME_BYTES("the same bytes");

    private final String id;

    Verdict(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return id;
    }
}
