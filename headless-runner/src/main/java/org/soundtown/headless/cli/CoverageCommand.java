package org.soundtown.headless.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.soundtown.coverage.chance.Limits;
import org.soundtown.coverage.chance.Link;
import org.soundtown.coverage.figure.LinkFigures;
import org.soundtown.coverage.figure.ShareCovered;
import org.soundtown.headless.coverage.Answer;
import org.soundtown.headless.coverage.CoverageFolder;
import org.soundtown.headless.coverage.CoverageRequest;
import org.soundtown.headless.coverage.CoverageRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Predicts what is covered, without a run. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "From every place in the open: the probability to be heard, detected, located, seen and reached.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  soundtown coverage pilot --hour 4,20",
            "  soundtown coverage geneva-old-town --class gunshot,cry --weather windSpeedMetresPerSecond=8 --out wind",
            "",
            "Leaves coverage.html, coverage.json, cells.csv, areas as GeoJSON and rasters that QGIS opens."
        })
final class CoverageCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "DISTRICT|SCENARIO",
            description = "a shipped district's or scenario's name, a district's folder, or a scenario file")
    private String what;

    @Option(
            names = "--class",
            paramLabel = "ID",
            split = ",",
            description = "classes of sound (default: all that the detector's curves know)")
    private List<String> classes;

    @Option(
            names = "--grid",
            paramLabel = "M",
            defaultValue = "5",
            description = "width of a cell, 0.5 to 100 m (default: ${DEFAULT-VALUE})")
    private double grid;

    @Option(
            names = "--hour",
            paramLabel = "H",
            split = ",",
            description = "times of day, 0 to 24 h (default: the scenario's start; 20 for a district)")
    private List<Double> hours;

    @Option(
            names = "--weather",
            paramLabel = "KEY=V[,KEY=V]",
            description = "weather instead of the district's or scenario's, as in windSpeedMetresPerSecond=6;"
                    + " repeat for several weathers")
    private List<String> weathers;

    @Option(
            names = "--height",
            paramLabel = "M",
            defaultValue = "1.5",
            description = "of the sounds above the ground, 0 to 100 m (default: ${DEFAULT-VALUE})")
    private double height;

    @Option(
            names = "--located-metres",
            paramLabel = "M",
            defaultValue = "25",
            description = "greatest expected error that counts as located (default: ${DEFAULT-VALUE})")
    private double locatedMetres;

    @Option(
            names = "--drone-seconds",
            paramLabel = "S",
            defaultValue = "120",
            description = "longest time from the order to a drone over the place (default: ${DEFAULT-VALUE})")
    private double droneSeconds;

    @Option(
            names = "--patrol-seconds",
            paramLabel = "S",
            defaultValue = "300",
            description = "longest time from the order to a patrol at the place (default: ${DEFAULT-VALUE})")
    private double patrolSeconds;

    @Option(
            names = "--curves",
            paramLabel = "FILE",
            description = "detection curves of soundtown detection-curves (default: the shipped detector's)")
    private Path curves;

    @Option(
            names = "--write",
            paramLabel = "KIND",
            split = ",",
            description = "html, json, csv, geojson, raster (default: all)")
    private List<CoverageFolder.Kind> kinds;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "threads to share the work; changes only how long it takes (default: one a core)")
    private Integer threads;

    @Option(names = "--out", paramLabel = "DIR", description = "the folder (default: out/coverage-NAME)")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        int workers = Options.threads(threads);
        Options.within("--grid", grid, 0.5, 100, "m");
        Options.within("--height", height, 0, 100, "m");
        Options.within("--located-metres", locatedMetres, 0.1, 1000, "m");
        Options.within("--drone-seconds", droneSeconds, 0, 86_400, "s");
        Options.within("--patrol-seconds", patrolSeconds, 0, 86_400, "s");
        CoverageSubject subject = CoverageSubject.of(what, Home.ofLauncher());
        List<Double> at = hours == null ? List.of(subject.hour()) : hours;
        at.forEach(hour -> Options.within("--hour", hour, 0, 24, "h"));
        CoverageRequest request = CoverageRequest.of(
                subject.scenario(),
                curves,
                classes,
                new Limits(locatedMetres, droneSeconds, patrolSeconds),
                grid,
                height,
                at,
                weathers == null ? List.of() : weathers);
        CoverageFolder folder =
                CoverageFolder.prepare(out == null ? Path.of("out", "coverage-" + subject.name()) : out);
        Set<CoverageFolder.Kind> wanted =
                kinds == null ? EnumSet.allOf(CoverageFolder.Kind.class) : EnumSet.copyOf(kinds);
        List<Answer> answers = work(request, folder, wanted, workers);
        PrintWriter screen = spec.commandLine().getOut();
        answers.forEach(answer -> print(answer, screen));
        screen.println("Coverage: " + (wanted.contains(CoverageFolder.Kind.HTML) ? folder.page() : folder.folder()));
        return 0;
    }

    private List<Answer> work(
            CoverageRequest request, CoverageFolder folder, Set<CoverageFolder.Kind> wanted, int workers) {
        CoverageRun run = new CoverageRun(request, workers);
        try (StopSignal stop = StopSignal.onCurrentThread("interrupted; files that are there are whole");
                Progress progress = Progress.counting("coverage", " steps", run.steps())) {
            List<Answer> answers = run.answers(progress::at, stop::received);
            folder.write(run.model(), answers, wanted, stop::received);
            return answers;
        } catch (CancellationException e) {
            throw new InterruptedRun();
        }
    }

    private static void print(Answer answer, PrintWriter screen) {
        screen.printf(
                Locale.ROOT,
                "%n%s: share of public space covered with at least 90 %%%n%-16s",
                answer.when().id(),
                "");
        for (Link link : Link.values()) {
            screen.printf(Locale.ROOT, "%9s", link.word());
        }
        screen.println();
        List<LinkFigures> row = new ArrayList<>();
        for (LinkFigures figures : answer.figures()) {
            row.add(figures);
            if (row.size() == Link.values().length) {
                screen.printf(Locale.ROOT, "%-16s", figures.soundClass());
                for (LinkFigures each : row) {
                    ShareCovered share = each.covered().get(0);
                    screen.printf(Locale.ROOT, "%7.0f %%", 100 * share.publicSpace());
                }
                screen.println();
                row.clear();
            }
        }
    }
}
