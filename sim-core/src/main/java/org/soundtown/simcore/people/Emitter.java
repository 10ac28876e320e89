package org.soundtown.simcore.people;

import org.soundtown.foundation.geometry.Position;

/** Lets a sound of everyday life happen now. */
public interface Emitter {
    /**
     * @param emitter who makes it: "person/017"
     * @param key of the sound's dice: the emitter and which of its sounds it is
     */
    void emitEveryday(String emitter, String key, String soundClass, Position position);
}
