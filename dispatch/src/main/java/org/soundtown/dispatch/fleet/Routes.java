package org.soundtown.dispatch.fleet;

import org.soundtown.citymodel.network.StreetNetwork;
import org.soundtown.foundation.geometry.Position;

/** How long a patrol needs from one place to another at the speed limits (s). */
@FunctionalInterface
public interface Routes {
    double seconds(Position from, Position to);

    /** By the fastest drive; on foot where no street can be driven. */
    static Routes on(StreetNetwork streets) {
        return (from, to) -> (streets.nearestDrivablePoint(to.x(), to.y()).isPresent()
                        ? streets.fastestRoute(from, to)
                        : streets.walkingRoute(from, to))
                .durationSeconds();
    }
}
