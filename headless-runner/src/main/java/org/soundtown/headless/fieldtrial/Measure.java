package org.soundtown.headless.fieldtrial;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a field trial measures; docs/field-trials.md defines each. */
public enum Measure {
    @JsonProperty("annunciated")
    ANNUNCIATED("annunciated"),
    @JsonProperty("located")
    LOCATED("located"),
    @JsonProperty("mean-error")
    MEAN_ERROR("mean error (m)"),
    @JsonProperty("within-15-m")
    WITHIN_15_METRES("within 15 m, six sensors");

    private final String words;

    Measure(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
