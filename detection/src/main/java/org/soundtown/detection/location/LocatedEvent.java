package org.soundtown.detection.location;

import java.util.List;
import java.util.Optional;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Detection;
import org.soundtown.protocol.Ellipse;

/**
 * An event, placed.
 *
 * @param soundClass what the microphones together take it for
 * @param confidence that it is this class, 0 to 1
 * @param emissionSeconds when the sound left its source (s, the detections' clock)
 * @param position where (m, local frame)
 * @param ellipse region around the position that holds the true place with 95 %
 * @param method {@code time-difference} from three microphones or more, else {@code proximity}
 * @param used detections that agree with the place, earliest first
 * @param heard all detections that the event explains: those used, wrong onsets, echoes
 * @param certain whether at least one of them stands by itself; an event of supporting claims alone raises no alert
 * @param address the street, and between which, where the streets are known
 */
public record LocatedEvent(
        String soundClass,
        double confidence,
        double emissionSeconds,
        Position position,
        Ellipse ellipse,
        String method,
        List<Detection> used,
        List<Detection> heard,
        boolean certain,
        Optional<String> address) {
    public LocatedEvent {
        used = List.copyOf(used);
        heard = List.copyOf(heard);
    }

    /** Whether a place lies in the 95 % region. */
    public boolean regionHolds(Position place) {
        return Ellipses.contains(ellipse, position, place);
    }
}
