package org.soundtown.detection.table;

import java.util.OptionalDouble;
import java.util.Set;

/**
 * Where a microphone hangs and when its clock began, as far as the anomaly table asks.
 *
 * @param startHour local time of day at the sensor's time 0 (h); empty where nobody knows
 * @param zones the table's zones that it hangs in
 */
public record Station(OptionalDouble startHour, Set<String> zones) {
    public static final Station UNKNOWN = new Station(OptionalDouble.empty(), Set.of());

    public Station {
        zones = Set.copyOf(zones);
    }

    /** The moment of a sound that began then, by the sensor's clock (s). */
    public Moment at(double onsetSeconds) {
        return new Moment(
                startHour.isPresent()
                        ? OptionalDouble.of(startHour.getAsDouble() + onsetSeconds / 3600)
                        : OptionalDouble.empty(),
                zones);
    }
}
