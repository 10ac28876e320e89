package org.soundtown.headless.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.soundtown.coverage.curve.CurveFile;
import org.soundtown.coverage.curve.DetectionCurves;
import org.soundtown.coverage.curve.HeardSound;
import org.soundtown.headless.curve.Campaign;
import org.soundtown.headless.curve.CurveStudy;
import org.soundtown.headless.curve.CurveTable;
import org.soundtown.headless.curve.DetectorIdentity;
import org.soundtown.headless.curve.Siting;
import org.soundtown.headless.file.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the detector's curves in waveform runs. */
@Command(
        name = "detection-curves",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Measure how surely the detector recognises each class at a signal-to-noise ratio.",
        footerHeading = "%nExample:%n",
        footer = "  soundtown detection-curves --events 500 --out detection-curves.yaml")
final class DetectionCurvesCommand implements Callable<Integer> {
    private static final int SOUNDS_A_RUN = 10;

    @Option(
            names = "--events",
            paramLabel = "N",
            defaultValue = "500",
            description = "sounds of each class, 10 to 100000, rounded up to tens (default: ${DEFAULT-VALUE})")
    private int events;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "of everything that is drawn (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--districts",
            paramLabel = "NAME",
            split = ",",
            defaultValue = "geneva-old-town,pittsburgh-trial,redwood-city-trial",
            description = "shipped districts whose streets get the microphones (default: ${DEFAULT-VALUE})")
    private List<String> districts;

    @Option(
            names = "--runs",
            paramLabel = "DIR",
            defaultValue = "out/detection-curves",
            description = "where the runs are left; whole ones that are there already are taken as they are "
                    + "(default: ${DEFAULT-VALUE})")
    private Path runs;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "runs at the same time; changes only how long it takes (default: one a core)")
    private Integer threads;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "detection-curves.yaml",
            description = "the curves (default: ${DEFAULT-VALUE})")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Options.within("--events", events, SOUNDS_A_RUN, 100_000, "");
        int workers = Options.threads(threads);
        DetectorIdentity detector = DetectorIdentity.of(Optional.empty(), Optional.empty());
        Campaign campaign = new Campaign(
                runs,
                "detection-curves",
                seed,
                DistrictNames.folders(districts, Home.ofLauncher()),
                Siting.rigged(),
                (events + SOUNDS_A_RUN - 1) / SOUNDS_A_RUN,
                Campaign.EACH_ITS_OWN,
                SOUNDS_A_RUN,
                detector);
        DetectionCurves curves = CurveStudy.of(campaign, measured(campaign, workers), Version.current());
        WholeFile.<RuntimeException>write(out, part -> Files.writeString(part, CurveFile.text(curves)));
        PrintWriter screen = spec.commandLine().getOut();
        screen.print(CurveTable.of(curves));
        screen.println("Curves: " + out);
        screen.flush();
        return 0;
    }

    private List<List<HeardSound>> measured(Campaign campaign, int workers) {
        try (StopSignal stop = StopSignal.onCurrentThread("interrupted; whole runs are kept in " + runs);
                Progress progress = Progress.counting("detection curves", " runs", campaign.runs())) {
            Optional<List<List<HeardSound>>> sounds =
                    campaign.sounds(Assembly::detectors, Version.current(), workers, progress::at);
            if (sounds.isEmpty() || stop.received()) {
                throw new InterruptedRun();
            }
            return sounds.get();
        }
    }
}
