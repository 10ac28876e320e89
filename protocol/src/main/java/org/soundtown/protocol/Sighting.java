package org.soundtown.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a camera, a drone or a patrol finds at the place it was sent to. */
public enum Sighting {
    /** Something that explains the sound is to be seen. */
    @JsonProperty("incident")
    INCIDENT,
    /** The place is in view and nothing is to be seen. */
    @JsonProperty("nothing")
    NOTHING,
    /** The place is not in view: walls in between, too far, too dark to tell. */
    @JsonProperty("blocked")
    BLOCKED
}
