package org.soundtown.headless.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.soundtown.acoustics.map.PathPicture;
import org.soundtown.acoustics.path.PropagationPath;
import org.soundtown.acoustics.reverberation.LateTail;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.acoustics.signal.ImpulseResponse;
import org.soundtown.emissions.recording.AudioClip;
import org.soundtown.emissions.recording.WavWriter;
import org.soundtown.headless.acoustics.response.PathTable;
import org.soundtown.headless.acoustics.response.ResponseChart;
import org.soundtown.headless.file.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a pulse at one place becomes at another. */
@Command(
        name = "impulse-response",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "The impulse response from one place to another, and the paths it is made of.",
        footerHeading = "%nExample:%n",
        footer = {
            "  soundtown acoustics impulse-response --district districts/tarentaize-beaubrun-couriot \\",
            "      --source 10,-40,1.5 --receiver mic-17 --wav ir.wav --paths paths.json --chart ir.png"
        })
final class ImpulseResponseCommand implements Callable<Integer> {
    private static final int ONE_KILOHERTZ = 4;

    @Mixin
    private SceneOptions where;

    @Mixin
    private PairOptions ends;

    @Option(
            names = "--rate",
            paramLabel = "HZ",
            defaultValue = "16000",
            description = "samples a second, 8000 to 48000 (default: ${DEFAULT-VALUE})")
    private int rate;

    @Mixin
    private ResponseChoice choice;

    @Option(
            names = "--wav",
            paramLabel = "FILE",
            description = "32-bit floating WAV: 1.0 = the pressure at 1 m from the source; starts at the first tap")
    private Path wav;

    @Option(
            names = "--paths",
            paramLabel = "FILE",
            description = "the paths as .json or .csv: kind, delay, length, gain per band re 1 m")
    private Path pathFile;

    @Option(names = "--chart", paramLabel = "PNG", description = "a picture of it")
    private Path chart;

    @Option(names = "--plan", paramLabel = "PNG", description = "a picture of the paths on the map")
    private Path plan;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Options.within("--rate", rate, 8000, 48_000, "Hz");
        if (pathFile != null) {
            PathTable.check(pathFile);
        }
        SceneOptions.Chosen chosen = where.read();
        PairOptions.Pair pair = ends.find(chosen, spec);
        ResponseChoice.Made made = choice.make(chosen, pair, rate);
        write(made.response(), pair, chosen.scene());
        tell(made.response(), pair.paths());
        made.tail().ifPresent(this::tell);
        return 0;
    }

    private void write(ImpulseResponse response, PairOptions.Pair pair, Scene scene) {
        List<PropagationPath> paths = pair.paths();
        if (wav != null) {
            WholeFile.<RuntimeException>write(
                    wav, part -> WavWriter.writeFloating(new AudioClip(rate, response.taps()), part));
        }
        if (pathFile != null) {
            WholeFile.<RuntimeException>write(pathFile, part -> PathTable.write(paths, pathFile, part));
        }
        if (chart != null) {
            WholeFile.<RuntimeException>write(chart, part -> ResponseChart.write(response, paths, pair.title(), part));
        }
        if (plan != null) {
            String title = "Paths from " + pair.title();
            WholeFile.<RuntimeException>write(plan, part -> new PathPicture(scene, paths).write(title, part));
        }
    }

    private void tell(ImpulseResponse response, List<PropagationPath> paths) {
        double peak = 0;
        for (float tap : response.taps()) {
            peak = Math.max(peak, Math.abs(tap));
        }
        PrintWriter screen = spec.commandLine().getOut();
        screen.printf(
                Locale.ROOT,
                "%d paths, first after %.4f s over %.1f m, last after %.4f s%n",
                paths.size(),
                paths.get(0).delaySeconds(),
                paths.get(0).lengthMetres(),
                paths.get(paths.size() - 1).delaySeconds());
        screen.printf(
                Locale.ROOT,
                "%d taps at %d Hz from %.6f s on; 1.0 = the pressure at 1 m from the source; largest %.3e%n",
                response.taps().length,
                rate,
                response.startSeconds(),
                peak);
    }

    private void tell(LateTail tail) {
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "late tail from %.3f s on: at 1 kHz 60 dB down in %.2f s, %.0f %% of the energy%n",
                        tail.beginSeconds(),
                        tail.decaySeconds()[ONE_KILOHERTZ],
                        100 * tail.share()[ONE_KILOHERTZ]);
    }
}
