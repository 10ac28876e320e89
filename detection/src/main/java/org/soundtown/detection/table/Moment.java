package org.soundtown.detection.table;

import java.util.OptionalDouble;
import java.util.Set;

/**
 * When and where a sound is judged.
 *
 * @param hourOfDay local time of day (h); empty where nobody knows, which no rule on hours then covers
 * @param zones the table's zones that the place lies in
 */
public record Moment(OptionalDouble hourOfDay, Set<String> zones) {
    /** Of a detector that knows neither the hour nor where it hangs. */
    public static final Moment UNKNOWN = new Moment(OptionalDouble.empty(), Set.of());

    public Moment {
        zones = Set.copyOf(zones);
    }
}
