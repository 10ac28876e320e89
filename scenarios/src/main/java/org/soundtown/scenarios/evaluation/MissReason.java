package org.soundtown.scenarios.evaluation;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why an emission of a target class did not end in a located alert under its own class; the first that applies. */
public enum MissReason {
    /** It did. */
    NONE("none"),
    /** Drowned: by surroundings louder than the microphone's quiet moments, or by another sound at the same time. */
    MASKED("masked"),
    /** Not heard: no line of sight to the clearest microphone, and too weak behind what stands between. */
    SHADOWED("shadowed"),
    /** Not heard: in sight or out of every microphone's earshot, too weak even for a quiet moment. */
    TOO_FAR("too-far"),
    /** Heard only where the microphone was out of service. */
    SENSOR_OUT("sensor-out"),
    /** Heard, but no detector reported it: trigger or confidence below threshold. */
    BELOW_THRESHOLD("below-threshold"),
    /** Every message about it was lost on the network. */
    MESSAGE_LOST("message-lost"),
    /** Reported, but only as another class. */
    WRONG_CLASS("wrong-class"),
    /** Reported as its class, but nothing came before the control room. */
    NO_ALERT("no-alert"),
    /** Put before the control room at the place of a microphone: too few onsets for a position. */
    NOT_LOCATED("not-located");

    private final String id;

    MissReason(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return id;
    }
}
