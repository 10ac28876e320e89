package org.soundtown.acoustics.path;

import java.util.Optional;
import org.soundtown.acoustics.weather.Conditions;
import org.soundtown.acoustics.weather.Refraction;
import org.soundtown.acoustics.weather.UpwindShadow;
import org.soundtown.foundation.geometry.Position;

/**
 * How the air bends the rays of a pair.
 *
 * @param shadow over hard ground; present in the {@link Conditions#UPWIND} only
 */
record Bending(Conditions conditions, Optional<UpwindShadow> shadow) {
    static final Bending NONE = new Bending(Conditions.HOMOGENEOUS, Optional.empty());

    private static final double HARD = 0;

    /** In the direction in which the sound travels. */
    static Bending between(Refraction weather, Position source, Position receiver) {
        double bearing = source.bearingTo(receiver);
        double distance = source.distanceTo(receiver);
        Conditions conditions = weather.conditions(bearing, distance);
        return conditions == Conditions.UPWIND
                ? new Bending(conditions, Optional.of(weather.shadow(bearing, distance, HARD)))
                : new Bending(conditions, Optional.empty());
    }
}
