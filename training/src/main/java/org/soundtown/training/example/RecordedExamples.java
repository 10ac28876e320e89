package org.soundtown.training.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundtown.detection.edge.Picture;
import org.soundtown.emissions.EmissionClass;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.emissions.level.SoundLevel;
import org.soundtown.emissions.recording.AudioClip;
import org.soundtown.emissions.recording.AudioFile;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.training.recording.Recording;

/**
 * Examples from recordings. Their peaks are not calibrated: half are set to the level of their class, where it has one, and
 * heard as loud as that is at the end of their way; the others to a level above the ambience, half of these without a way.
 */
final class RecordedExamples {
    private static final double LEAST_SNR_DB = 3;
    private static final double MOST_SNR_DB = 40;
    private static final double MOST_SECONDS = 4;

    private final EmissionLibrary library;
    private final Street street;
    private final Staging staging;
    private final long seed;
    private final int sampleRate;
    private final Cutter cutter;

    RecordedExamples(EmissionLibrary library, Street street, Staging staging, long seed, int sampleRate) {
        this.library = library;
        this.street = street;
        this.staging = staging;
        this.seed = seed;
        this.sampleRate = sampleRate;
        this.cutter = new Cutter(sampleRate);
    }

    /** The split of a recording: all cuts of one original share it. */
    static Split split(Recording recording, long seed) {
        if (!recording.trainable()) {
            return Split.TEST;
        }
        return Split.of(Dice.of(seed, recording.originalId(), "split").below(0, 1000));
    }

    /** What its pictures count as: of the originals that may only be measured on, half are for choosing, half for the end. */
    private static Origin origin(Recording recording, long seed) {
        if (recording.trainable()) {
            return Origin.RECORDED;
        }
        boolean unseen = Dice.of(seed, recording.originalId(), "measuring").below(0, 2) == 1;
        return unseen ? Origin.UNSEEN : Origin.DEVELOPMENT;
    }

    /**
     * Pictures of one recording.
     *
     * @param placements how often it is played, each time elsewhere
     * @param known its class in the emission library, where it is one
     */
    List<Example> of(Recording recording, int placements, int subject, Optional<EmissionClass> known) {
        AudioClip clip = AudioFile.read(recording.file());
        Split split = split(recording, seed);
        Origin origin = origin(recording, seed);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < placements; i++) {
            Dice dice = Dice.of(seed, recording.file().getFileName() + " " + i, "example");
            float[] cut = cutter.anywhere(clip, MOST_SECONDS, dice);
            if (peak(cut) == 0) {
                continue;
            }
            boolean asLoudAsItIs = known.isPresent() && dice.uniform(7) < 0.5;
            boolean travels = asLoudAsItIs || dice.uniform(5) < 0.5;
            float[] emitted = asLoudAsItIs ? atItsLevel(cut, known.get(), dice) : cut;
            float[] arriving = travels ? street.any(split, dice).applyTo(emitted) : emitted;
            double snrDb = asLoudAsItIs ? Double.NaN : dice.uniform(6, LEAST_SNR_DB, MOST_SNR_DB);
            Staging.Shown shown = staging.play(arriving, split, snrDb, dice);
            for (Picture picture : shown.ofSound()) {
                examples.add(Example.of(subject, split, origin, picture.look(), shown.snrDb(), picture.logMel()));
            }
        }
        return examples;
    }

    private float[] atItsLevel(float[] cut, EmissionClass known, Dice dice) {
        double[] sound = new double[cut.length];
        for (int i = 0; i < sound.length; i++) {
            sound[i] = cut[i];
        }
        return SoundLevel.scaledTo(sound, sampleRate, known.quantity(), library.levelDb(known, dice));
    }

    private static float peak(float[] samples) {
        float peak = 0;
        for (float sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }
}
