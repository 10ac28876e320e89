package org.soundtown.scenarios.evaluation;

import com.fasterxml.jackson.annotation.JsonValue;
import org.soundtown.scenarios.evaluation.trace.Story;

/** How far an emission came on its way to the control room. */
public enum Stage {
    /** An alert by time difference speaks of it. */
    LOCATED("located"),
    /** Only alerts placed at the nearest microphone speak of it. */
    ALERTED("alerted"),
    /** Detections speak of it, but no alert. */
    DETECTED("detected"),
    /** Audible at a microphone, but no detection speaks of it. */
    HEARD("heard"),
    /** Audible at no microphone. */
    UNHEARD("unheard");

    private final String id;

    Stage(String id) {
        this.id = id;
    }

    @JsonValue
    public String id() {
        return id;
    }

    public static Stage of(Story story) {
        if (story.located().isPresent()) {
            return LOCATED;
        }
        if (!story.alerts().isEmpty()) {
            return ALERTED;
        }
        if (story.detected()) {
            return DETECTED;
        }
        return story.heard() ? HEARD : UNHEARD;
    }
}
