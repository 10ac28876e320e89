package org.soundtown.detection.location;

import java.util.List;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Installation;

/** When a sound from a place on the map first reaches each sensor. Immutable, thread-safe. */
public interface TravelTimes {
    /** The sensors; a sensor's number is its place in this list. */
    List<Installation.Sensor> sensors();

    /** Speed of sound that the times are reckoned with (m/s). */
    double soundSpeed();

    /** Where a source at this place of the map would sound (m). */
    Position sourceAt(double x, double y);

    /** From a source at this place to a sensor (s); NaN where no source can be or nothing arrives from. */
    double seconds(int sensor, double x, double y);
}
