package org.soundtown.headless.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.soundtown.headless.comparison.ComparisonJson;
import org.soundtown.headless.comparison.ComparisonMarkdown;
import org.soundtown.headless.comparison.ComparisonText;
import org.soundtown.headless.file.WholeFile;
import org.soundtown.scenarios.comparison.Comparison;
import org.soundtown.scenarios.comparison.Pairing;
import org.soundtown.scenarios.comparison.Verdict;
import org.soundtown.scenarios.shelf.RunShelf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sets new runs beside old ones. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Did a change make it worse? New runs beside old ones with the same scenario, variation and seed.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  soundtown compare out/before out/after",
            "  soundtown compare out/before out/after --fail-on worse --markdown comment.md --json compare.json"
        })
final class CompareCommand implements Callable<Integer> {
    private static final int MOST_SOUNDS = 100_000;

    @Parameters(index = "0", paramLabel = "BASE", description = "a run's folder, or one with such folders in it")
    private Path base;

    @Parameters(index = "1", paramLabel = "NEW", description = "the same after the change")
    private Path changed;

    @Option(names = "--json", paramLabel = "FILE", description = "all of it for programs")
    private Path json;

    @Option(names = "--markdown", paramLabel = "FILE", description = "a comment for a pull request")
    private Path markdown;

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            description =
                    "exit with 1 where a metric is worse, or (different) where any chronicle is not the same bytes")
    private FailOn failOn;

    @Option(
            names = "--sounds",
            paramLabel = "N",
            defaultValue = "10",
            description = "how many sounds whose end is another are told (default: ${DEFAULT-VALUE})")
    private int sounds;

    @Spec
    private CommandSpec spec;

    /** What a build server takes for a failure. */
    private enum FailOn {
        WORSE,
        DIFFERENT
    }

    @Override
    public Integer call() {
        Options.within("--sounds", sounds, 0, MOST_SOUNDS, "");
        Pairing pairing = Pairing.of(RunShelf.of(base), RunShelf.of(changed));
        Comparison comparison = compared(pairing);
        PrintWriter out = spec.commandLine().getOut();
        out.print(ComparisonText.of(comparison, sounds));
        out.flush();
        write(json, ComparisonJson.of(comparison));
        write(markdown, ComparisonMarkdown.of(comparison, sounds));
        return fails(comparison) ? Soundtown.FAILED : 0;
    }

    private static Comparison compared(Pairing pairing) {
        AtomicInteger done = new AtomicInteger();
        try (Progress progress =
                Progress.counting("compare", " pairs", pairing.pairs().size())) {
            return Comparison.of(pairing, () -> progress.at(done.incrementAndGet()));
        }
    }

    private boolean fails(Comparison comparison) {
        if (failOn == null) {
            return false;
        }
        return failOn == FailOn.WORSE ? !comparison.withVerdict(Verdict.WORSE).isEmpty() : !comparison.allSameBytes();
    }

    private static void write(Path file, String text) {
        if (file != null) {
            WholeFile.<RuntimeException>write(file, part -> Files.writeString(part, text));
        }
    }
}
