package org.soundtown.simcore.sound;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.path.PropagationPath;
import org.soundtown.acoustics.reverberation.LateField;
import org.soundtown.acoustics.reverberation.LateTail;
import org.soundtown.acoustics.reverberation.Scattering;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.foundation.geometry.Position;

/**
 * The late tails between sounds and microphones. A microphone's particles are traced when it first hears something and serve
 * every sound after it. Thread-safe.
 */
public final class Reverberation {
    private final Scene scene;
    private final Atmosphere air;
    private final Scattering scattering;
    private final int reflectionOrder;
    private final Map<Position, LateField> ofMicrophone = new ConcurrentHashMap<>();

    /** @param reflectionOrder the greatest number of façades that early paths meet */
    public Reverberation(Scene scene, Atmosphere air, Scattering scattering, int reflectionOrder) {
        this.scene = scene;
        this.air = air;
        this.scattering = scattering;
        this.reflectionOrder = reflectionOrder;
    }

    Optional<LateTail> tail(Position sound, Position microphone, List<PropagationPath> early) {
        LateField field =
                ofMicrophone.computeIfAbsent(microphone, place -> LateField.of(scene, air, scattering, place));
        return LateTail.between(field, sound, early, reflectionOrder);
    }
}
