package org.soundtown.simcore.device;

import java.util.Objects;
import org.soundtown.simcore.limit.Limits;

/**
 * How patrols get about and look.
 *
 * @param mobilisationSeconds from hearing the order to driving off (s)
 * @param speedFactor speed on an urgent run, as a share of each street's limit, on foot of walking pace
 * @param roundSpeedFactor speed on the round, as a share of each street's limit, on foot of walking pace
 * @param sightingRadiusMetres how far from the ordered place something is still noticed (m)
 * @param statusEverySeconds how often they report where they are (s)
 * @param onFoot whether they walk instead of driving; false where it is left out
 */
public record PatrolModel(
        double mobilisationSeconds,
        double speedFactor,
        double roundSpeedFactor,
        double sightingRadiusMetres,
        double statusEverySeconds,
        Boolean onFoot) {
    public PatrolModel {
        onFoot = Objects.requireNonNullElse(onFoot, false);
        Limits.check("mobilisationSeconds", mobilisationSeconds, 0, 3600, "s");
        Limits.check("speedFactor", speedFactor, 0.05, 3, "of the limit");
        Limits.check("roundSpeedFactor", roundSpeedFactor, 0.05, 3, "of the limit");
        Limits.check("sightingRadiusMetres", sightingRadiusMetres, 1, 1000, "m");
        Limits.check("statusEverySeconds", statusEverySeconds, 1, 3600, "s");
    }

    /** In a car. */
    public PatrolModel(
            double mobilisationSeconds,
            double speedFactor,
            double roundSpeedFactor,
            double sightingRadiusMetres,
            double statusEverySeconds) {
        this(mobilisationSeconds, speedFactor, roundSpeedFactor, sightingRadiusMetres, statusEverySeconds, false);
    }
}
