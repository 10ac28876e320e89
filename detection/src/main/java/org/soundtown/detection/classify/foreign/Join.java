package org.soundtown.detection.classify.foreign;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How several numbers become one. */
enum Join {
    @JsonProperty("mean")
    MEAN,
    @JsonProperty("max")
    MAX,
    @JsonProperty("sum")
    SUM;

    /** As files write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
