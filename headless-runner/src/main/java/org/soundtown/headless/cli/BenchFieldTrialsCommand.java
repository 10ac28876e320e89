package org.soundtown.headless.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.soundtown.foundation.document.Documents;
import org.soundtown.headless.fieldtrial.PublishedTrials;
import org.soundtown.headless.fieldtrial.TrialComparison;
import org.soundtown.headless.fieldtrial.TrialFigures;
import org.soundtown.headless.fieldtrial.TrialText;
import org.soundtown.headless.file.WholeFile;
import org.soundtown.scenarios.evaluation.Evaluation;
import org.soundtown.scenarios.evaluation.Results;
import org.soundtown.scenarios.scenario.Scenario;
import org.soundtown.scenarios.scenario.ScenarioReader;
import org.soundtown.simcore.chronicle.ChronicleReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Published field trials, run with the shipped detector and locator, beside what was published. */
@Command(
        name = "field-trials",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Run the published field trials and put their figures beside ours.",
        footerHeading = "%nExample:%n",
        footer = "  soundtown bench field-trials --seeds 5 --json trials.json")
final class BenchFieldTrialsCommand implements Callable<Integer> {
    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "5",
            description = "runs of each trial, seeds 1 to N, 1 to 1000 (default: ${DEFAULT-VALUE})")
    private int seeds;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "threads to share the work; changes only how long it takes (default: one a core)")
    private Integer threads;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "where each run is left; whole ones that are there already are taken as they are "
                    + "(default: out/field-trials)")
    private Path out = Path.of("out", "field-trials");

    @Option(names = "--overwrite", description = "run all again")
    private boolean overwrite;

    @Option(names = "--json", paramLabel = "FILE", description = "write the comparison")
    private Path json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Options.within("--seeds", seeds, 1, 1000, "");
        int workers = Options.threads(threads);
        List<TrialComparison> comparisons = new ArrayList<>();
        for (PublishedTrials.Trial trial : PublishedTrials.shipped().trials()) {
            comparisons.add(TrialComparison.of(trial, TrialFigures.of(runs(trial.scenario(), workers))));
        }
        if (json != null) {
            String text = Documents.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(comparisons);
            WholeFile.<RuntimeException>write(json, part -> Files.writeString(part, text + "\n"));
        }
        PrintWriter screen = spec.commandLine().getOut();
        comparisons.forEach(comparison -> screen.println(TrialText.of(comparison)));
        screen.flush();
        return 0;
    }

    private List<Results> runs(String name, int workers) {
        Home home = Home.ofLauncher();
        Scenario scenario = ScenarioReader.read(home.scenario(name), home.districts());
        List<Results> results = new ArrayList<>();
        for (long seed = 1; seed <= seeds; seed++) {
            Scenario seeded = scenario.withSeed(seed);
            Path folder = out.resolve(name + "-seed" + seed);
            results.add(earlier(seeded, folder)
                    .orElseGet(() -> ScenarioRun.of(seeded, workers, RunFolder.prepare(folder, true))));
        }
        return results;
    }

    /** A whole run of this scenario, seed and version that an earlier call left. */
    private Optional<Results> earlier(Scenario scenario, Path folder) {
        Path chronicle = folder.resolve("chronicle.jsonl");
        if (overwrite || !Files.isRegularFile(chronicle)) {
            return Optional.empty();
        }
        return Optional.of(Evaluation.of(ChronicleReader.readAll(chronicle)))
                .filter(found -> found.run().complete()
                        && found.run().scenario().equals(scenario.name())
                        && found.run().seed() == scenario.seed()
                        && found.run().version().equals(Version.current()));
    }
}
