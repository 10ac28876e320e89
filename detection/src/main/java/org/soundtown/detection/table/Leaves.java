package org.soundtown.detection.table;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What leaves a sensor when it reports a sound. The event code (class, confidence, onset, level) always does. */
public enum Leaves {
    /** The event code and the sound itself, as far as the class's {@link Retention} lets it. */
    @JsonProperty("raw-audio")
    RAW_AUDIO,
    /** The event code and what the classifier was shown. */
    @JsonProperty("features")
    FEATURES,
    /** The event code alone. */
    @JsonProperty("event-code")
    EVENT_CODE;

    /** As files write it: "event-code". */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
