package org.soundtown.simcore;

import java.util.Optional;
import java.util.OptionalDouble;
import org.soundtown.emissions.Emission;
import org.soundtown.emissions.EmissionClass;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.simcore.limit.Limits;

/**
 * A sound that a scenario makes happen.
 *
 * @param id of the emitter: "event/fixed-01"
 * @param atSeconds when it begins (s since the run began)
 * @param origin whether it was set down or drawn
 * @param levelDb its level at 1 m (dB re 20 µPa; peak or equivalent as its class says); drawn from the class if absent
 * @param recorded what it sounds like, at its level and the microphones' rate; synthesised if absent
 */
public record PlannedEmission(
        String id,
        EmissionClass emissionClass,
        double atSeconds,
        Position position,
        Origin origin,
        OptionalDouble levelDb,
        Optional<Emission> recorded) {
    public PlannedEmission {
        Limits.check("atSeconds", atSeconds, 0, 1e7, "s");
    }

    /** Set down in the scenario, or drawn from a rate. */
    public enum Origin {
        FIXED,
        POISSON
    }
}
