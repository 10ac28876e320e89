package org.soundtown.training.trial;

import java.util.Arrays;
import org.soundtown.emissions.level.BandLevels;
import org.soundtown.emissions.recording.AudioClip;
import org.soundtown.emissions.recording.AudioFile;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.dice.Dice;

/** Recordings of ambience in place of the bed: up to a minute of each, its mean level set to that of the hour. */
final class RecordedBeds {
    private static final double MOST_SECONDS = 60;

    private final StreetEar ear;
    private final double levelDb;
    private final long seed;

    /** @param levelDb mean level (dB(A) re 20 µPa) */
    RecordedBeds(StreetEar ear, double levelDb, long seed) {
        this.ear = ear;
        this.levelDb = levelDb;
        this.seed = seed;
    }

    /** What the microphone delivers. */
    float[] bed(Role role) {
        AudioClip whole = AudioFile.read(role.file());
        int most = (int) (MOST_SECONDS * whole.sampleRate());
        AudioClip clip = new AudioClip(
                        whole.sampleRate(),
                        whole.samples().length <= most ? whole.samples() : Arrays.copyOf(whole.samples(), most))
                .resampledTo(ear.sampleRate());
        float[] pressure = ear.behindFront(clip.samples());
        double gain = StrictMath.pow(
                10, (levelDb - OctaveBands.aWeightedDb(BandLevels.averageDb(pressure, ear.sampleRate()))) / 20);
        for (int i = 0; i < pressure.length; i++) {
            pressure[i] *= (float) gain;
        }
        return ear.deliver(pressure, Dice.of(seed, role.name(), "own noise"));
    }
}
