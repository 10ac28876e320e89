package org.soundtown.headless.acoustics.input;

import org.soundtown.acoustics.scene.Scene;
import org.soundtown.foundation.geometry.Position;

/** A source or a receiver, under the name it has in its file. */
public record Place(String id, Position position) {
    /** The same place where z was a height above a scene's ground. */
    public Place above(Scene scene) {
        double ground = scene.groundAltitudeAt(position.x(), position.y());
        return new Place(id, position.withZ(ground + position.z()));
    }
}
