package org.soundtown.coverage.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soundtown.emissions.EmissionLibrary;

class SoundLevelsTest {
    @Test
    void theShippedLevelsAreThoseOfTheShippedSounds() {
        EmissionLibrary library = EmissionLibrary.shipped();
        for (String name : List.of("gunshot", "tyre-screech", "glass-breaking")) {
            SoundLevel measured = LevelStudy.of(library, library.getClass(name), 24);
            SoundLevel shipped = SoundLevels.shipped().getLevel(name);
            double tolerance = 1 + 3 * shipped.spreadDb() / Math.sqrt(24);
            for (int band = 2; band < 7; band++) {
                assertEquals(shipped.bandsDb()[band], measured.bandsDb()[band], tolerance, name + ", band " + band);
            }
        }
    }
}
