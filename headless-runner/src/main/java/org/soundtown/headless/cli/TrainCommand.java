package org.soundtown.headless.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.soundtown.foundation.document.InputError;
import org.soundtown.training.Training;
import org.soundtown.training.TrainingResult;
import org.soundtown.training.TrainingSettings;
import org.soundtown.training.alteration.Alteration;
import org.soundtown.training.recording.RecordingIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains the detector's classifier from scratch. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Train the detector's classifier from scratch; an interrupted training goes on where it was.",
        footerHeading = "%nExample:%n",
        footer = "  soundtown train --data recordings --out out/training")
final class TrainCommand implements Callable<Integer> {
    private static final String PILOT = "tarentaize-beaubrun-couriot";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "real recordings to train on as well: an INDEX.csv, UrbanSound8K's or ESC-50's layout, or a folder a class "
                            + "(default: recordings/ of $SOUNDTOWN_REFERENCE_DATA, or of ../shared/data, where there are any)")
    private Path data;

    @Option(
            names = "--district",
            paramLabel = "DIR",
            description = "the district in which sounds travel (default: the pilot)")
    private Path district;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out/training",
            description = "where model, card and table are left, and the examples kept (default: ${DEFAULT-VALUE})")
    private Path out;

    @Option(
            names = "--without",
            paramLabel = "ALTERATION",
            split = ",",
            description = "leave these alterations of pictures out, to see what they bring: ${COMPLETION-CANDIDATES}")
    private Set<Alteration> without = Set.of();

    @Option(names = "--install", description = "put the result into this project's sources, as the shipped model")
    private boolean install;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Home home = Home.ofLauncher();
        Path where = district == null ? home.districts().resolve(PILOT) : district;
        TrainingSettings settings =
                TrainingSettings.standard(where, recordings(), out.resolve("examples"), out, without);
        PrintWriter screen = spec.commandLine().getOut();
        PrintWriter log = spec.commandLine().getErr();
        TrainingClock clock = new TrainingClock(log);
        TrainingResult result = Training.run(settings, clock);
        screen.printf("mean recall on held-out synthetic sounds  %.1f %%%n", 100 * result.syntheticAccuracy());
        screen.printf("mean recall on held-out recordings        %.1f %%%n", 100 * result.recordedAccuracy());
        if (install) {
            result.installInto(home.folder());
            screen.println("Installed into " + home.folder());
        }
        screen.println("Model card: " + result.card());
        return 0;
    }

    private Optional<Path> recordings() {
        if (data != null) {
            if (!Files.isDirectory(data)) {
                throw new InputError("--data " + data + ": expected a folder of recordings");
            }
            return Optional.of(data);
        }
        return RecordingIndex.findFolder();
    }
}
