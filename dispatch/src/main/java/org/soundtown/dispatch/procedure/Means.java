package org.soundtown.dispatch.procedure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the control room can do about an incident, and the word for who does it. */
public enum Means {
    /** Turn a camera to it. */
    @JsonProperty("look")
    LOOK("camera"),
    /** Fly a drone over it. */
    @JsonProperty("fly")
    FLY("drone"),
    /** Send a patrol to it. */
    @JsonProperty("go")
    GO("patrol"),
    /** Speak to the people there. */
    @JsonProperty("speak")
    SPEAK("loudspeaker");

    private final String word;

    Means(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Whether it only looks, so that an operator has to judge what it shows. */
    public boolean isEye() {
        return this == LOOK || this == FLY;
    }
}
