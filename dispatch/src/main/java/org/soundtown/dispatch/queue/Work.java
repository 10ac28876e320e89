package org.soundtown.dispatch.queue;

import java.util.Optional;
import org.soundtown.dispatch.incident.Incident;
import org.soundtown.dispatch.incident.Mission;

/**
 * Something only an operator can do: take an incident up, or judge what a device shows.
 *
 * @param picture the mission whose picture is to be judged; none where the incident is to be taken up
 * @param number in which order it came
 */
public record Work(Incident incident, Optional<Mission> picture, long number) {
    /** Whether it still needs doing. */
    public boolean wanted() {
        return !incident.closed();
    }
}
