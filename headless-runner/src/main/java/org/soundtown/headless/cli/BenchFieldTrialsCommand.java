package org.soundtown.headless.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.soundtown.foundation.document.Documents;
import org.soundtown.headless.fieldtrial.PublishedTrials;
import org.soundtown.headless.fieldtrial.TrialComparison;
import org.soundtown.headless.fieldtrial.TrialFigures;
import org.soundtown.headless.fieldtrial.TrialText;
import org.soundtown.headless.file.WholeFile;
import org.soundtown.scenarios.evaluation.Results;
import org.soundtown.scenarios.scenario.Scenario;
import org.soundtown.scenarios.scenario.ScenarioReader;
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
            description = "where each run's chronicle, results and report are left (default: out/field-trials)")
    private Path out = Path.of("out", "field-trials");

    @Option(names = "--overwrite", description = "replace the runs that --out may hold")
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
            RunFolder folder = RunFolder.prepare(out.resolve(name + "-seed" + seed), overwrite);
            results.add(ScenarioRun.of(scenario.withSeed(seed), workers, folder));
        }
        return results;
    }
}
