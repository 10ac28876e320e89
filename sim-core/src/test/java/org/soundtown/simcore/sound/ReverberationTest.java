package org.soundtown.simcore.sound;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.path.PathFinder;
import org.soundtown.acoustics.path.PropagationPath;
import org.soundtown.acoustics.reverberation.LateTail;
import org.soundtown.acoustics.reverberation.Scattering;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.citymodel.drawing.DrawnDistrict;
import org.soundtown.foundation.geometry.Position;

class ReverberationTest {
    private static final Atmosphere AIR = Atmosphere.still(15, 60);
    private static final DrawnDistrict CANYON = DrawnDistrict.of(
            "############################", "...x.......M................", "############################");
    private static final DrawnDistrict FIELD = DrawnDistrict.of(
            "............................", "...x.......M................", "............................");

    private static Optional<LateTail> tail(DrawnDistrict drawn) {
        Scene scene = Scene.of(drawn.district());
        Position sound = drawn.mark('x', 1.5);
        Position microphone =
                Microphones.positions(drawn.district()).values().iterator().next();
        List<PropagationPath> early = new PathFinder(scene, AIR).find(sound, microphone);
        return new Reverberation(scene, AIR, Scattering.standard(), 1).tail(sound, microphone, early);
    }

    @Test
    void aShotInAStreetRollsOnAndInTheOpenItDoesNot() {
        assertTrue(tail(CANYON).isPresent());
        assertEquals(Optional.empty(), tail(FIELD));
    }

    @Test
    void twoRunsHearTheSameTail() {
        LateTail first = tail(CANYON).orElseThrow();
        LateTail second = tail(CANYON).orElseThrow();
        assertArrayEquals(first.decaySeconds(), second.decaySeconds(), 0);
        assertArrayEquals(first.share(), second.share(), 0);
        assertEquals(first.dice().bits(0), second.dice().bits(0));
    }
}
