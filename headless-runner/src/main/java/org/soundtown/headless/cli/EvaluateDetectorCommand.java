package org.soundtown.headless.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.InputError;
import org.soundtown.headless.file.WholeFile;
import org.soundtown.training.trial.Model;
import org.soundtown.training.trial.ModelFiles;
import org.soundtown.training.trial.Trial;
import org.soundtown.training.trial.TrialResult;
import org.soundtown.training.trial.TrialSettings;
import org.soundtown.training.trial.TrialText;
import org.soundtown.training.trial.gallery.Gallery;
import org.soundtown.training.trial.shot.NearMid;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the edge detector on real recordings heard in a district. */
@Command(
        name = "evaluate-detector",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Measure the detector on real recordings, each heard in a district at several distances.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  soundtown evaluate-detector --data recordings --distances 10,30,100 --json out.json",
            "  soundtown evaluate-detector --data UrbanSound8K --classes gun_shot,siren --limit 50 --gallery out/worst",
            "",
            "The folder holds WAV or FLAC and an INDEX.csv with columns file and class, or UrbanSound8K's or ESC-50's own",
            "table, or one folder a class. docs/evaluate-detector.md says what is measured and how."
        })
final class EvaluateDetectorCommand implements Callable<Integer> {
    private static final String PILOT = "tarentaize-beaubrun-couriot";

    @Option(names = "--data", paramLabel = "DIR", required = true, description = "the recordings")
    private Path data;

    @Option(
            names = "--distances",
            paramLabel = "M,M…",
            defaultValue = "10,30,100",
            description = "from sound to microphone, 2 to 500 m (default: ${DEFAULT-VALUE})")
    private String distances;

    @Option(names = "--json", paramLabel = "FILE", description = "leave the whole result there")
    private Path json;

    @Option(
            names = "--use",
            paramLabel = "WHICH",
            defaultValue = "all",
            description = "all, evaluate-only, train-or-evaluate, or not-taught: all but what the model's "
                    + "training-recordings.csv names (default: ${DEFAULT-VALUE})")
    private String use;

    @Option(
            names = "--classes",
            paramLabel = "A,B…",
            split = ",",
            description = "only these, by our names or the recordings' own (default: all)")
    private List<String> classes = List.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "at most so many recordings of each class, drawn with dice")
    private Integer limit;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "dice (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--model", paramLabel = "FILE", description = "another classifier than the shipped one")
    private Path model;

    @Option(names = "--table", paramLabel = "FILE", description = "another anomaly table than the shipped one")
    private Path table;

    @Option(names = "--district", paramLabel = "DIR", description = "where the recordings sound (default: the pilot)")
    private Path district;

    @Option(
            names = "--hour",
            paramLabel = "H",
            defaultValue = "20",
            description = "time of day whose ambience is heard under them, 0 to 24 (default: ${DEFAULT-VALUE})")
    private double hour;

    @Option(
            names = "--ambience-hours",
            paramLabel = "H",
            defaultValue = "2",
            description = "everyday ambience to count false alarms in, 0 to 1000 h (default: ${DEFAULT-VALUE})")
    private double ambienceHours;

    @Option(
            names = "--gallery",
            paramLabel = "DIR",
            description = "leave spectrograms of the worst misses and false claims there, with an index.md")
    private Path gallery;

    @Option(
            names = "--near-mid",
            description =
                    "instead: compare series of shots recorded near (-near_ in the file's name) and at mid distance "
                            + "(-mid_) with what propagation makes of the near ones")
    private boolean nearMid;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "threads to share the work; changes only how long it takes (default: one a core)")
    private Integer threads;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        TrialSettings settings = settings();
        if (nearMid) {
            spec.commandLine().getOut().print(NearMid.table(data, settings.district()));
            spec.commandLine().getOut().flush();
            return 0;
        }
        try (ModelFiles.Loaded loaded = ModelFiles.load(Optional.ofNullable(model), Optional.ofNullable(table))) {
            return measure(settings, loaded.model());
        }
    }

    private int measure(TrialSettings settings, Model measured) throws IOException {
        Trial trial = new Trial(settings, measured);
        TrialResult result;
        try (StopSignal stop = StopSignal.onCurrentThread("interrupted; the tables are of what was heard until then");
                Progress progress = Progress.counting("evaluate-detector", " steps", trial.steps())) {
            result = trial.run(progress::at);
            boolean interrupted = Thread.interrupted();
            PrintWriter screen = spec.commandLine().getOut();
            screen.print(TrialText.of(result));
            screen.flush();
            leave(result);
            if (interrupted || stop.received()) {
                throw new InterruptedRun();
            }
        }
        if (gallery != null) {
            int pictures = Gallery.write(trial, result, gallery);
            spec.commandLine().getOut().println(pictures + " pictures: " + gallery.resolve("index.md"));
        }
        return 0;
    }

    private void leave(TrialResult result) {
        if (json != null) {
            WholeFile.<RuntimeException>write(
                    json,
                    part -> Files.writeString(
                            part,
                            Documents.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(result) + "\n"));
        }
    }

    private TrialSettings settings() {
        int workers = Options.threads(threads);
        List<Double> metres = Arrays.stream(Options.numbers("--distances", distances, "metres with commas between"))
                .boxed()
                .toList();
        Path where = district == null ? Home.ofLauncher().districts().resolve(PILOT) : district;
        OptionalInt most = limit == null ? OptionalInt.empty() : OptionalInt.of(limit);
        try {
            return new TrialSettings(data, where, metres, use(), classes, most, seed, hour, ambienceHours, workers);
        } catch (IllegalArgumentException e) {
            throw new InputError("--" + e.getMessage(), e);
        }
    }

    private TrialSettings.Use use() {
        return Arrays.stream(TrialSettings.Use.values())
                .filter(one -> one.written().equals(use))
                .findFirst()
                .orElseThrow(() -> new InputError(
                        "--use " + use + ": expected all, evaluate-only, train-or-evaluate or not-taught"));
    }
}
