package org.soundtown.scenarios.scenario;

import java.util.Optional;
import java.util.OptionalDouble;
import org.soundtown.emissions.Emission;
import org.soundtown.emissions.EmissionClass;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.simcore.PlannedEmission;

/** What sounds in an event: a class, at a level of its own (dB at 1 m) or the class's, synthesised or recorded. */
record Sounding(EmissionClass emissionClass, OptionalDouble levelDb, Optional<Emission> recorded) {
    PlannedEmission planned(String id, double atSeconds, Position position, PlannedEmission.Origin origin) {
        return new PlannedEmission(id, emissionClass, atSeconds, position, origin, levelDb, recorded);
    }
}
