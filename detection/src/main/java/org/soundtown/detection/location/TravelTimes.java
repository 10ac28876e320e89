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

    /** How far onsets usually are from these times. */
    ErrorModel errors();

    /** Where a source at this place of the map would sound (m). */
    Position sourceAt(double x, double y);

    /** Whether a source can be at this place of the map: known to be no building. */
    boolean possible(double x, double y);

    /** From a source to a sensor (s). */
    double seconds(int sensor, Position source);

    /** How much fainter a sensor hears a source than one near by would (dB), up to a constant. */
    double lossDb(int sensor, Position source);

    /** Where to begin to look for what these sensors heard. */
    Places placesAround(int[] sensors);
}
