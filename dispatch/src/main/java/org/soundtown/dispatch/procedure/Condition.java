package org.soundtown.dispatch.procedure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** When a step of a procedure is due; {@code procedures.yaml} explains each. */
public enum Condition {
    @JsonProperty("at-once")
    AT_ONCE,
    @JsonProperty("camera-undecided")
    CAMERA_UNDECIDED,
    @JsonProperty("eyes-undecided")
    EYES_UNDECIDED,
    @JsonProperty("confirmed")
    CONFIRMED
}
