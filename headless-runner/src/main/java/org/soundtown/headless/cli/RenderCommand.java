package org.soundtown.headless.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.soundtown.acoustics.signal.ImpulseResponse;
import org.soundtown.emissions.EmissionClass.Quantity;
import org.soundtown.emissions.level.SoundLevel;
import org.soundtown.emissions.recording.AudioClip;
import org.soundtown.emissions.recording.WavWriter;
import org.soundtown.headless.file.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a sound at one place sounds like at another. */
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "What a sound at one place sounds like at another, as a WAV file of known scale.",
        footerHeading = "%nExample:%n",
        footer = {
            "  soundtown acoustics render --district districts/tarentaize-beaubrun-couriot \\",
            "      --source 10,-40,1.5 --receiver mic-17 --class gunshot --seed 3 --wav shot.wav",
            "  soundtown acoustics render --buildings b.geojson --source 0,0,1 --receiver 60,20,4 \\",
            "      --sound dog.flac --level 90 --wav heard.wav"
        })
final class RenderCommand implements Callable<Integer> {
    private static final double STEP_DB = 10;

    @Mixin
    private SceneOptions where;

    @Mixin
    private PairOptions ends;

    @Mixin
    private SoundOptions sound;

    @Mixin
    private ResponseChoice choice;

    @Option(
            names = "--rate",
            paramLabel = "HZ",
            defaultValue = "48000",
            description = "samples a second, 8000 to 48000 (default: ${DEFAULT-VALUE})")
    private int rate;

    @Option(
            names = "--full-scale",
            paramLabel = "DB",
            description = "peak level that is 1.0 in the file, 0 to 200 dB (default: the next ten above the peak)")
    private Double fullScale;

    @Option(names = "--wav", paramLabel = "FILE", required = true, description = "32-bit floating WAV")
    private Path wav;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Options.within("--rate", rate, 8000, 48_000, "Hz");
        if (fullScale != null) {
            Options.within("--full-scale", fullScale, 0, 200, "dB");
        }
        SceneOptions.Chosen chosen = where.read();
        PairOptions.Pair pair = ends.find(chosen, spec);
        float[] emission = sound.pressure(rate);
        ImpulseResponse response = choice.make(chosen, pair, rate).response();
        float[] heard = response.applyTo(emission);
        double peakDb = SoundLevel.peakDb(heard);
        double scaleDb = fullScale == null ? STEP_DB * Math.floor(1 + peakDb / STEP_DB) : fullScale;
        double scale = SoundLevel.REFERENCE_PASCAL * Math.pow(10, scaleDb / 20);
        float[] samples = new float[heard.length];
        for (int i = 0; i < heard.length; i++) {
            samples[i] = (float) (heard[i] / scale);
        }
        WholeFile.<RuntimeException>write(wav, part -> WavWriter.writeFloating(new AudioClip(rate, samples), part));
        PrintWriter screen = spec.commandLine().getOut();
        screen.printf(
                Locale.ROOT,
                "%.3f s at %d Hz, beginning %.4f s after the emission; peak %.1f dB, equivalent level %.1f dB%n",
                (double) samples.length / rate,
                rate,
                response.startSeconds(),
                peakDb,
                SoundLevel.of(heard, rate, Quantity.LEQ));
        screen.printf(Locale.ROOT, "1.0 in the file = %.1f dB peak re 20 µPa = %.6g Pa%n", scaleDb, scale);
        return 0;
    }
}
