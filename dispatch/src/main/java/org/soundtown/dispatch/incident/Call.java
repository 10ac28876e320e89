package org.soundtown.dispatch.incident;

import org.soundtown.foundation.geometry.Position;

/**
 * What made the control room attend to something: an alert of the sensors, a citizen's telephone call, or the word of a
 * patrol that heard it itself.
 *
 * @param envelope id of the envelope that brought it
 * @param radiusMetres within which the place is known (m): half the ellipse's long axis, or what the caller says
 * @param severity 1 (nuisance) to 4 (life at risk)
 */
public record Call(
        long envelope,
        Origin origin,
        String soundClass,
        Position position,
        double radiusMetres,
        int severity,
        String procedure,
        double receivedSeconds) {

    public enum Origin {
        SENSORS,
        CITIZEN,
        PATROL
    }
}
