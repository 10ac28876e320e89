package org.soundtown.simcore.device;

import org.soundtown.citymodel.network.Route;
import org.soundtown.foundation.geometry.Position;

/**
 * A route being driven.
 *
 * @param departureSeconds when it leaves (s)
 * @param speedFactor speed as a share of the route's own
 */
record Drive(Route route, double departureSeconds, double speedFactor) {
    double arrivalSeconds() {
        return departureSeconds + route.durationSeconds() / speedFactor;
    }

    Position positionAt(double seconds) {
        return route.positionAlong(Math.max(0, seconds - departureSeconds) * speedFactor);
    }
}
