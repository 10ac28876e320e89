package org.soundtown.headless.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.soundtown.headless.table.RunTables;
import org.soundtown.scenarios.shelf.RunShelf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes runs as tables. */
@Command(
        name = "table",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Write the runs of a folder as tables: runs.parquet, a row a run, and events.parquet, a row a sound.",
        footerHeading = "%nExample:%n",
        footer = "  soundtown table out/nightly")
final class TableCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "a run's folder, or one with such folders in it, at any depth")
    private Path runs;

    @Option(names = "--out", paramLabel = "DIR", description = "where the tables go (default: the same folder)")
    private Path out;

    @Option(
            names = "--district",
            paramLabel = "DIR",
            description = "the folder of a district that is not a shipped one; may be given several times")
    private List<Path> districts = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        RunShelf shelf = RunShelf.of(runs);
        Path folder = out == null ? runs : out;
        KnownDistricts known = KnownDistricts.shippedAnd(districts);
        write(shelf, made(folder), known);
        known.unknown().forEach(name -> spec.commandLine()
                .getErr()
                .println("soundtown: district " + name + " is not a shipped one: streets and places of its runs"
                        + " stay empty; --district DIR names its folder"));
        spec.commandLine()
                .getOut()
                .println("Tables of " + shelf.runs().size() + (shelf.runs().size() == 1 ? " run: " : " runs: ")
                        + folder.resolve(RunTables.RUNS) + ", " + folder.resolve(RunTables.EVENTS));
        return 0;
    }

    private static void write(RunShelf shelf, Path folder, KnownDistricts known) {
        try (StopSignal stop = StopSignal.onCurrentThread("interrupted; no table was written");
                Progress progress =
                        Progress.counting("tables", " runs", shelf.runs().size())) {
            RunTables.write(shelf, folder, known::find, progress::at);
        } catch (CancellationException e) {
            throw new InterruptedRun();
        }
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException(folder + ": cannot be made: " + e.getMessage(), e));
        }
    }
}
