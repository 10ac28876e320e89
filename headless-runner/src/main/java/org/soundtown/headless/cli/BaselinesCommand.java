package org.soundtown.headless.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.document.Overrides;
import org.soundtown.headless.baseline.BaselineText;
import org.soundtown.headless.file.WholeFile;
import org.soundtown.headless.suite.GoldenList;
import org.soundtown.headless.suite.KeptRun;
import org.soundtown.headless.suite.ProgramDigest;
import org.soundtown.headless.suite.RunStore;
import org.soundtown.headless.suite.SuitePlan;
import org.soundtown.headless.suite.SuiteResult;
import org.soundtown.headless.suite.SuiteRunner;
import org.soundtown.scenarios.baseline.Arrangement;
import org.soundtown.scenarios.baseline.Baselines;
import org.soundtown.scenarios.baseline.Watch;
import org.soundtown.scenarios.evaluation.RoundedJson;
import org.soundtown.scenarios.evaluation.trace.Stories;
import org.soundtown.scenarios.scenario.Scenario;
import org.soundtown.scenarios.scenario.ScenarioReader;
import org.soundtown.scenarios.suite.Rule;
import org.soundtown.scenarios.suite.Suite;
import org.soundtown.scenarios.suite.SuiteCase;
import org.soundtown.simcore.chronicle.ChronicleReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What would be known without sensors: the same seeds, heard by sensors, by residents who call, by patrols. */
@Command(
        name = "baselines",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Run a scenario with sensors, with residents' calls only, with a car patrol only and with a foot patrol only, on the"
                    + " same seeds, and set them side by side.",
            "Finished runs are used again by the next call."
        },
        footerHeading = "%nExample:%n",
        footer = "  soundtown baselines pilot --seeds 10 --jobs 2 --markdown baselines.md")
final class BaselinesCommand implements Callable<Integer> {
    private static final int MOST_SEEDS = 10_000;

    @Parameters(
            paramLabel = "SCENARIO",
            description = "a shipped scenario's name, a scenario file, or a folder with a scenario.yaml")
    private String scenarioName;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "5",
            description = "so many seeds, from the scenario's own on (default: ${DEFAULT-VALUE})")
    private int seeds;

    @Option(names = "--json", paramLabel = "FILE", description = "all of it for programs")
    private Path json;

    @Option(names = "--markdown", paramLabel = "FILE", description = "all of it for a page")
    private Path markdown;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "runs at once; changes only how long it takes (default: one a core)")
    private Integer jobs;

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = SetOption.DESCRIPTION)
    private List<String> set = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "where runs are kept (default: out/baselines/NAME)")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        int workers = Options.jobs(jobs);
        Options.within("--seeds", seeds, 1, MOST_SEEDS, "");
        set.stream().filter(text -> text.startsWith("reporting")).findFirst().ifPresent(text -> {
            throw new InputError("--set " + text + ": each arrangement has a reporting of its own");
        });
        Home home = Home.ofLauncher();
        Path file = home.scenario(scenarioName).toAbsolutePath();
        Scenario scenario = ScenarioReader.read(file, home.districts(), Overrides.of(set));
        Suite suite = suite(file, scenario);
        SuitePlan plan = SuitePlan.of(suite, name -> name, home.districts(), set, variant -> Assembly.of(variant, 1));
        Path folder = out == null ? Path.of("out", "baselines", scenario.name()) : out;
        Baselines baselines = Baselines.of(scenario.name(), watches(run(plan, home, workers, folder)));
        PrintWriter screen = spec.commandLine().getOut();
        screen.print(BaselineText.plain(baselines));
        screen.flush();
        write(json, RoundedJson.text(baselines));
        write(markdown, BaselineText.markdown(baselines));
        return 0;
    }

    private Suite suite(Path file, Scenario scenario) {
        List<Long> numbers = LongStream.range(scenario.seed(), scenario.seed() + seeds)
                .boxed()
                .toList();
        return new Suite(
                file,
                scenario.name(),
                "Baselines of " + scenario.title(),
                Arrangement.all().stream()
                        .map(each -> new SuiteCase(
                                each.key(),
                                each.title(),
                                file.toString(),
                                numbers,
                                each.overrides(),
                                List.of(),
                                Rule.STANDARD,
                                List.of()))
                        .toList());
    }

    private SuiteResult run(SuitePlan plan, Home home, int workers, Path folder) {
        String farewell = "interrupted; finished runs are kept in " + folder + ": the same command goes on from there";
        try (StopSignal stop = StopSignal.onCurrentThread(farewell);
                RunStore store = RunStore.open(folder, ProgramDigest.current());
                SuiteProgress progress = new SuiteProgress(plan.suite().name(), plan.runs())) {
            Optional<SuiteResult> ended = new SuiteRunner(
                            plan, home.districts(), new SuiteSimulation(), store, progress)
                    .run(workers, GoldenList.NONE);
            if (ended.isEmpty() || stop.received()) {
                throw new InterruptedRun();
            }
            return ended.get();
        }
    }

    private static Map<Arrangement, List<Watch>> watches(SuiteResult result) {
        Map<Arrangement, List<Watch>> watches = new LinkedHashMap<>();
        List<Arrangement> arrangements = Arrangement.all();
        for (int i = 0; i < arrangements.size(); i++) {
            SuiteResult.CaseResult found = result.cases().get(i);
            found.broken().ifPresent(message -> {
                throw new IllegalStateException(message);
            });
            List<Watch> runs = new ArrayList<>();
            for (KeptRun run : found.runs()) {
                Path chronicle = new RunFolder(run.folder()).chronicle();
                runs.add(Watch.of(run.planned().seed(), Stories.of(ChronicleReader.readAll(chronicle))));
            }
            watches.put(arrangements.get(i), runs);
        }
        return watches;
    }

    private static void write(Path file, String text) {
        if (file != null) {
            WholeFile.<RuntimeException>write(file, part -> Files.writeString(part, text));
        }
    }
}
