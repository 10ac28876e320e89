package org.soundtown.detection.location;

import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Detection;

/**
 * A detection at its microphone's surveyed place.
 *
 * @param envelope id of the envelope that brought it
 * @param sensor its number in the {@link TravelTimes}
 * @param microphone surveyed position (m)
 */
record Arrival(long envelope, int sensor, Position microphone, Detection detection) {
    double onsetSeconds() {
        return detection.onsetSeconds();
    }

    double levelDb() {
        return detection.levelDb();
    }

    String soundClass() {
        return detection.soundClass();
    }

    boolean standsByItself() {
        return !detection.supporting();
    }

    boolean sameMicrophone(Arrival other) {
        return sensor == other.sensor;
    }
}
