package org.soundtown.acoustics.reverberation;

import java.util.Locale;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.geometry.Position;

/**
 * The particles of one place, traced once and asked for many other places: a microphone's serves every source. The dice are
 * named after the place. Immutable, thread-safe.
 */
public final class LateField {
    private final Scene scene;
    private final Atmosphere air;
    private final Scattering scattering;
    private final Position place;
    private final ParticleTrace trace;

    private LateField(Scene scene, Atmosphere air, Scattering scattering, Position place, ParticleTrace trace) {
        this.scene = scene;
        this.air = air;
        this.scattering = scattering;
        this.place = place;
        this.trace = trace;
    }

    /** @param place of a source or a receiver; taken in the open as {@link Scene#inTheOpen} says */
    public static LateField of(Scene scene, Atmosphere air, Scattering scattering, Position place) {
        Position open = scene.inTheOpen(place);
        String name = String.format(Locale.ROOT, "%.2f %.2f %.2f", open.x(), open.y(), open.z());
        ParticleTrace trace = new ParticleTrace(scene, air, scattering, open, Dice.of(0, name, "late field"));
        return new LateField(scene, air, scattering, open, trace);
    }

    Position place() {
        return place;
    }

    Position inTheOpen(Position other) {
        return scene.inTheOpen(other);
    }

    Echogram at(Position other, int reflectionOrder) {
        return Echogram.at(scene, air, trace, other, reflectionOrder, scattering.seconds());
    }
}
