package org.soundtown.headless.cli;

import java.nio.file.Path;
import org.soundtown.emissions.EmissionClass.Quantity;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.emissions.level.SoundLevel;
import org.soundtown.emissions.recording.AudioClip;
import org.soundtown.emissions.recording.AudioFile;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.document.InputError;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What shall sound: a recording at a level of one's own, or a sound of a class at the class's level. */
final class SoundOptions {
    @ArgGroup(multiplicity = "1")
    private What what;

    @Option(names = "--level", paramLabel = "DB", description = "with --sound: its level at 1 m (dB re 20 µPa)")
    private Double level;

    @Option(
            names = "--quantity",
            paramLabel = "KIND",
            defaultValue = "leq",
            description =
                    "with --sound: which level that is, peak or leq of its sounding part (default: ${DEFAULT-VALUE})")
    private Quantity quantity;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "with --class: which sound of the class (default: ${DEFAULT-VALUE})")
    private long seed;

    /** Either of the two. */
    static final class What {
        @Option(names = "--sound", paramLabel = "FILE", description = "a WAV or FLAC recording, with --level")
        private Path recording;

        @Option(names = "--class", paramLabel = "ID", description = "a class of sound, see docs/emissions.md")
        private String emissionClass;
    }

    /** Sound pressure at 1 m in free field (Pa). */
    float[] pressure(int rate) {
        return what.recording == null ? synthesised(rate) : recorded(rate);
    }

    private float[] synthesised(int rate) {
        if (level != null) {
            throw new InputError("--level: expected with --sound only: a class has its own level");
        }
        EmissionLibrary library = EmissionLibrary.shipped();
        try {
            return library.synthesise(
                            library.getClass(what.emissionClass),
                            Dice.of(seed, what.emissionClass, "acoustics render"),
                            rate)
                    .waveform();
        } catch (IllegalArgumentException e) {
            throw new InputError("--class: " + e.getMessage(), e);
        }
    }

    private float[] recorded(int rate) {
        if (level == null) {
            throw new InputError("--sound " + what.recording + ": expected --level as well: its level at 1 m in dB");
        }
        Options.within("--level", level, 0, 200, "dB");
        AudioClip clip = AudioFile.read(what.recording).resampledTo(rate);
        double[] samples = new double[clip.samples().length];
        double mean = 0;
        for (float sample : clip.samples()) {
            mean += sample / samples.length;
        }
        for (int i = 0; i < samples.length; i++) {
            samples[i] = clip.samples()[i] - mean;
        }
        return SoundLevel.scaledTo(samples, rate, quantity, level);
    }
}
