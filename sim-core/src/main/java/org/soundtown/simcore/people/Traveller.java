package org.soundtown.simcore.people;

import org.soundtown.citymodel.network.Route;
import org.soundtown.foundation.geometry.Position;

/** A person or a vehicle on its way. */
final class Traveller {
    private final String id;
    private Route route;
    private double departureSeconds;

    Traveller(String id, Route route, double departureSeconds) {
        this.id = id;
        this.route = route;
        this.departureSeconds = departureSeconds;
    }

    String id() {
        return id;
    }

    Position positionAt(double seconds) {
        return route.positionAlong(seconds - departureSeconds);
    }

    double arrivalSeconds() {
        return departureSeconds + route.durationSeconds();
    }

    void setOut(Route next, double seconds) {
        route = next;
        departureSeconds = seconds;
    }
}
