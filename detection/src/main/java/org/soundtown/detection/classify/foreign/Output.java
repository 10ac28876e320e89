package org.soundtown.detection.classify.foreign;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a model's numbers are: a distribution, independent scores from 0 to 1, or what either is made of. */
enum Output {
    @JsonProperty("probabilities")
    PROBABILITIES,
    @JsonProperty("scores")
    SCORES,
    @JsonProperty("logits-softmax")
    LOGITS_SOFTMAX,
    @JsonProperty("logits-sigmoid")
    LOGITS_SIGMOID;

    /** As files write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
