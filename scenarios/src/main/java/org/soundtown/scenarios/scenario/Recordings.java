package org.soundtown.scenarios.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import org.soundtown.emissions.Emission;
import org.soundtown.emissions.EmissionClass;
import org.soundtown.emissions.recording.AudioFile;
import org.soundtown.foundation.document.LocatedTree;

/** Reads the recordings that a scenario names, set to their level. */
final class Recordings {
    private Recordings() {}

    static Emission read(
            LocatedTree tree,
            Path scenario,
            String at,
            String name,
            EmissionClass emissionClass,
            double levelDb,
            int sampleRate) {
        Path recording = ScenarioReader.beside(scenario, name);
        if (!Files.isRegularFile(recording)) {
            throw tree.error(at, name, "a WAV or FLAC file; there is none at " + recording);
        }
        return Emission.ofRecording(emissionClass, AudioFile.read(recording), levelDb, sampleRate);
    }
}
