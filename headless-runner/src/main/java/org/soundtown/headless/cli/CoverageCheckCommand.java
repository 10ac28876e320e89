package org.soundtown.headless.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.soundtown.coverage.Effort;
import org.soundtown.coverage.calibration.Reliability;
import org.soundtown.coverage.curve.DetectionCurves;
import org.soundtown.coverage.curve.HeardSound;
import org.soundtown.headless.curve.Campaign;
import org.soundtown.headless.curve.CheckModel;
import org.soundtown.headless.curve.CheckText;
import org.soundtown.headless.curve.CoverageCheck;
import org.soundtown.headless.curve.DetectorIdentity;
import org.soundtown.headless.curve.ForecastKind;
import org.soundtown.headless.curve.ReliabilityChart;
import org.soundtown.headless.curve.Siting;
import org.soundtown.headless.file.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sets what coverage predicts against what becomes of sounds in waveform runs. */
@Command(
        name = "coverage-check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Set the predicted coverage against waveform runs: is what is said with 70 % true in 70 of 100?",
        footerHeading = "%nExample:%n",
        footer = "  soundtown coverage-check tarentaize-beaubrun-couriot --events 1000")
final class CoverageCheckCommand implements Callable<Integer> {
    private static final int SOUNDS_A_RUN = 10;
    private static final int WEATHERS = 6;

    @Parameters(paramLabel = "DISTRICT", description = "a shipped district's name, or a folder")
    private String district;

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
            names = "--runs",
            paramLabel = "DIR",
            defaultValue = "out/coverage-check/runs",
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
            paramLabel = "DIR",
            defaultValue = "out/coverage-check",
            description = "where check.md, reliability.png and forecasts.csv are left (default: ${DEFAULT-VALUE})")
    private Path out;

    @Option(
            names = "--grid",
            paramLabel = "M",
            defaultValue = "5",
            description = "width of the map's cells (m), 1 to 50 (default: ${DEFAULT-VALUE})")
    private double grid;

    @Option(names = "--curves", paramLabel = "FILE", description = "curves (default: those of the shipped detector)")
    private Path curvesFile;

    @Option(names = "--curves-only", description = "the curves alone, from the twin's levels; no map")
    private boolean curvesOnly;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Options.within("--events", events, SOUNDS_A_RUN, 100_000, "");
        Options.within("--grid", grid, 1, 50, "m");
        int workers = Options.threads(threads);
        Path folder = DistrictNames.folder(district, Home.ofLauncher());
        DetectionCurves curves = curvesFile == null ? DetectionCurves.shipped() : DetectionCurves.read(curvesFile);
        DetectorIdentity detector = DetectorIdentity.of(Optional.empty(), Optional.empty());
        warn(curves, detector);
        Campaign campaign = new Campaign(
                runs,
                "coverage-check",
                seed,
                List.of(folder),
                Siting.installed(),
                (events + SOUNDS_A_RUN - 1) / SOUNDS_A_RUN,
                WEATHERS,
                SOUNDS_A_RUN,
                detector);
        List<List<HeardSound>> sounds = measured(campaign, workers);
        CoverageCheck check = curvesOnly
                ? CoverageCheck.ofCurves(curves, sounds)
                : CoverageCheck.of(
                        CheckModel.of(folder, out, curves, grid),
                        IntStream.range(0, campaign.runs())
                                .mapToObj(campaign::conditions)
                                .toList(),
                        sounds,
                        Effort.silent(workers));
        write(check);
        return 0;
    }

    private void warn(DetectionCurves curves, DetectorIdentity detector) {
        if (!curves.fit(detector.model(), detector.table())) {
            spec.commandLine()
                    .getErr()
                    .println("soundtown: the curves were measured with another model or anomaly table: "
                            + "measure them again with soundtown detection-curves");
        }
    }

    private void write(CoverageCheck check) {
        StringBuilder text = new StringBuilder();
        Map<String, Reliability> pictured = new LinkedHashMap<>();
        for (ForecastKind kind : ForecastKind.values()) {
            Map<String, Reliability> reliability = check.reliability(kind, seed);
            if (!reliability.isEmpty()) {
                Reliability all = reliability.get(CoverageCheck.all());
                text.append(CheckText.table(kind, reliability)).append(CheckText.bins(kind, all));
                if (curvesOnly || !kind.fromTwin()) {
                    pictured.put(kind.words(), all);
                }
            }
        }
        text.append(String.format(
                "%n%d sounds, %d of them in cells whose middle is in a building: not on the map.%n",
                check.sounds(), check.offTheMap()));
        WholeFile.<RuntimeException>write(out.resolve("check.md"), part -> Files.writeString(part, text));
        WholeFile.<RuntimeException>write(
                out.resolve("forecasts.csv"), part -> Files.writeString(part, CheckText.csv(check)));
        WholeFile.<RuntimeException>write(
                out.resolve("reliability.png"),
                part -> ReliabilityChart.write(pictured, "Predicted and observed, all classes", part));
        PrintWriter screen = spec.commandLine().getOut();
        screen.print(text);
        screen.flush();
    }

    private List<List<HeardSound>> measured(Campaign campaign, int workers) {
        try (StopSignal stop = StopSignal.onCurrentThread("interrupted; whole runs are kept in " + runs);
                Progress progress = Progress.counting("coverage check", " runs", campaign.runs())) {
            Optional<List<List<HeardSound>>> sounds =
                    campaign.sounds(Assembly::listening, Version.current(), workers, progress::at);
            if (sounds.isEmpty() || stop.received()) {
                throw new InterruptedRun();
            }
            return sounds.get();
        }
    }
}
