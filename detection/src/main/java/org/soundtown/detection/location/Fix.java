package org.soundtown.detection.location;

import java.util.List;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Ellipse;

/**
 * A place found for an event.
 *
 * @param onsetSeconds time of emission (s)
 * @param ellipse 95 % region
 * @param used arrivals that agree with it, earliest first
 * @param standsByItself whether they agree too well to be chance, so that it is an event even beside another one
 */
record Fix(
        Method method,
        Position position,
        double onsetSeconds,
        Ellipse ellipse,
        List<Arrival> used,
        boolean standsByItself) {
    Fix {
        used = List.copyOf(used);
    }

    /** How the place was found; {@code word} is what the alert says. */
    enum Method {
        TIME_DIFFERENCE("time-difference"),
        PROXIMITY("proximity");

        private final String word;

        Method(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }
}
