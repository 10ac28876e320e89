package org.soundtown.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.soundtown.foundation.geometry.Position;

/**
 * A located event put before the control room.
 *
 * @param alert the alert's own id, stable over updates
 * @param soundClass class of the anomaly table ("class" on the wire)
 * @param confidence that it is this class, 0 to 1, all microphones together
 * @param onsetSeconds estimated time of emission (s, the platform's clock)
 * @param position where (m, local frame)
 * @param ellipse 95 % region of that position
 * @param method {@code time-difference} from three microphones or more, else {@code proximity}
 * @param microphones how many microphones' onsets were used
 * @param severity 1 (nuisance) to 4 (life at risk), from the anomaly table
 * @param procedure what the control room is to do, from the anomaly table
 */
public record Alert(
        String alert,
        @JsonProperty("class") String soundClass,
        double confidence,
        double onsetSeconds,
        Position position,
        Ellipse ellipse,
        String method,
        int microphones,
        int severity,
        String procedure)
        implements FromStreet {}
