package org.soundtown.detection.classify.foreign;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a model takes. */
enum Input {
    @JsonProperty("waveform")
    WAVEFORM,
    @JsonProperty("log-mel")
    LOG_MEL;

    /** As files write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
