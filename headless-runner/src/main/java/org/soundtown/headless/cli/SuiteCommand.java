package org.soundtown.headless.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.soundtown.foundation.document.InputError;
import org.soundtown.headless.file.WholeFile;
import org.soundtown.headless.suite.GoldenList;
import org.soundtown.headless.suite.JUnitXml;
import org.soundtown.headless.suite.PlannedRun;
import org.soundtown.headless.suite.ProgramDigest;
import org.soundtown.headless.suite.RunStore;
import org.soundtown.headless.suite.SuiteChoice;
import org.soundtown.headless.suite.SuiteJson;
import org.soundtown.headless.suite.SuiteMarkdown;
import org.soundtown.headless.suite.SuitePlan;
import org.soundtown.headless.suite.SuiteResult;
import org.soundtown.headless.suite.SuiteRunner;
import org.soundtown.headless.suite.SuiteText;
import org.soundtown.headless.table.RunTables;
import org.soundtown.scenarios.scenario.ComponentFiles;
import org.soundtown.scenarios.scenario.Scenario;
import org.soundtown.scenarios.shelf.RunShelf;
import org.soundtown.scenarios.suite.Suite;
import org.soundtown.scenarios.suite.SuiteReader;
import org.soundtown.simcore.chronicle.ChronicleError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs suites and judges what is expected of them. */
@Command(
        name = "suite",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Run scenarios under several seeds and variants, and tell which expectations hold.",
            "A suite that was interrupted goes on where it was: finished runs are not run again."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  soundtown suite ci --jobs 2 --junit out/junit.xml --golden",
            "",
            "Exit codes: 0 all pass, 1 one does not or a run broke, 2 wrong input, 130 interrupted."
        })
final class SuiteCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SUITE", description = "a shipped suite's name, a suite file, or a folder of suite files")
    private String suiteName;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "where runs and results are kept (default: out/suites/NAME)")
    private Path out;

    @Option(
            names = "--junit",
            paramLabel = "FILE",
            description = "results as JUnit XML, also here (always: DIR/junit.xml)")
    private Path junit;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "results as JSON, also here (always: DIR/results.json)")
    private Path json;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "runs at once; changes only how long it takes (default: one a core)")
    private Integer jobs;

    @Option(
            names = "--filter",
            paramLabel = "TEXT",
            description = "only cases with this in their names, * for anything; repeatable")
    private List<String> filters = List.of();

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = SetOption.DESCRIPTION)
    private List<String> set = List.of();

    @Option(names = "--seeds", paramLabel = "N", description = "so many seeds a case, from its first on")
    private Integer seeds;

    @Option(
            names = "--golden",
            paramLabel = "FILE",
            arity = "0..1",
            fallbackValue = "",
            description =
                    "hold every chronicle against a list of digests (default: NAME.sha256 beside the suite's file)")
    private String golden;

    @Option(names = "--update-golden", description = "write that list anew from what was run")
    private boolean updateGolden;

    @Spec
    private CommandSpec spec;

    private final Set<ComponentFiles> assembled = new HashSet<>();

    @Override
    public Integer call() {
        int workers = Options.jobs(jobs);
        if (seeds != null) {
            Options.within("--seeds", seeds, 1, 10_000, "");
        }
        SuiteChoice choice = new SuiteChoice(filters, Optional.ofNullable(seeds), golden != null);
        Home home = Home.ofLauncher();
        List<Suite> read =
                home.suites(suiteName).stream().map(SuiteReader::read).toList();
        List<Suite> chosen = read.stream().map(choice::of).toList();
        choice.refuseNothing(read, chosen);
        List<Suite> suites =
                chosen.stream().filter(suite -> !suite.cases().isEmpty()).toList();
        refuseAmbiguity(suites);
        List<GoldenList> lists = suites.stream().map(this::list).toList();
        List<SuitePlan> plans = suites.stream()
                .map(suite -> SuitePlan.of(
                        suite, name -> home.scenario(name).toString(), home.districts(), set, this::assemble))
                .toList();
        List<SuiteResult> results = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            results.add(run(plans.get(i), home, workers, lists.get(i), folder(plans.get(i), plans.size())));
        }
        write(junit, JUnitXml.text(results));
        write(json, SuiteJson.text(results));
        return results.stream().allMatch(SuiteResult::passes) ? 0 : Soundtown.FAILED;
    }

    private SuiteResult run(SuitePlan plan, Home home, int workers, GoldenList list, Path folder) {
        PrintWriter screen = spec.commandLine().getOut();
        String farewell = "interrupted; finished runs are kept in " + folder + ": the same command goes on from there";
        SuiteResult result;
        try (StopSignal stop = StopSignal.onCurrentThread(farewell);
                RunStore store = RunStore.open(folder, ProgramDigest.current())) {
            try (SuiteProgress progress = new SuiteProgress(plan.suite().name(), plan.runs())) {
                SuiteRunner runner = new SuiteRunner(plan, home.districts(), new SuiteSimulation(), store, progress);
                Optional<SuiteResult> ended = runner.run(workers, list);
                if (ended.isEmpty() || stop.received()) {
                    throw new InterruptedRun();
                }
                result = ended.get();
            } catch (ChronicleError | UncheckedIOException e) {
                throw new UncheckedIOException(new IOException(
                        reason(e) + "; finished runs are kept in " + folder + ": the same command goes on from there",
                        e));
            }
            store.deleteOutdated(plan.runs().stream().map(PlannedRun::key).collect(Collectors.toSet()));
            write(folder.resolve("results.json"), SuiteJson.text(List.of(result)));
            write(folder.resolve("junit.xml"), JUnitXml.text(List.of(result)));
            write(folder.resolve("summary.md"), SuiteMarkdown.text(result));
            if (!result.runs().isEmpty()) {
                KnownDistricts districts = KnownDistricts.shippedAnd(List.of());
                RunTables.write(RunShelf.of(folder), folder, districts::find, done -> {});
            }
        }
        if (updateGolden) {
            GoldenList.write(goldenFile(plan.suite()), result.runs());
            screen.println("Golden list: " + goldenFile(plan.suite()));
        }
        SuiteText.print(result, screen);
        screen.println("Summary: " + folder.resolve("summary.md"));
        return result;
    }

    /** Components are put together once before anything runs, so that files which do not fit show at once. */
    private void assemble(Scenario scenario) {
        if (assembled.add(scenario.components())) {
            Assembly.of(scenario, 1);
        }
    }

    private Path folder(SuitePlan plan, int suites) {
        String name = plan.suite().name();
        if (out == null) {
            return Path.of("out", "suites", name);
        }
        return suites == 1 ? out : out.resolve(name);
    }

    private GoldenList list(Suite suite) {
        boolean compared = SuiteChoice.asksForList(suite) && !updateGolden;
        return compared ? GoldenList.read(goldenFile(suite)) : GoldenList.NONE;
    }

    private Path goldenFile(Suite suite) {
        return golden == null || golden.isEmpty() ? suite.goldenList() : Path.of(golden);
    }

    private void refuseAmbiguity(List<Suite> suites) {
        if (suites.size() > 1 && golden != null && !golden.isEmpty()) {
            throw new InputError("--golden " + golden + ": one list for " + suites.size()
                    + " suites: expected --golden alone, for the list beside each");
        }
        if (updateGolden && (!filters.isEmpty() || !set.isEmpty())) {
            throw new InputError("--update-golden with --filter or --set: expected the whole suite as it is written");
        }
        if (suites.stream().map(Suite::name).distinct().count() < suites.size()) {
            throw new InputError(suiteName + ": two suites have the same name: expected each name once");
        }
    }

    private static void write(Path file, String text) {
        if (file != null) {
            Path folder = file.toAbsolutePath().getParent();
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(new IOException(folder + ": cannot be made: " + e.getMessage(), e));
            }
            WholeFile.<RuntimeException>write(file, part -> Files.writeString(part, text));
        }
    }

    private static String reason(RuntimeException e) {
        return e instanceof UncheckedIOException io ? io.getCause().getMessage() : e.getMessage();
    }
}
