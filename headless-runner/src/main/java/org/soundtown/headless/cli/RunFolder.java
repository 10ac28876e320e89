package org.soundtown.headless.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.soundtown.citymodel.District;
import org.soundtown.foundation.document.InputError;
import org.soundtown.headless.file.WholeFile;
import org.soundtown.headless.report.Report;
import org.soundtown.scenarios.evaluation.Community;
import org.soundtown.scenarios.evaluation.Evaluation;
import org.soundtown.scenarios.evaluation.Results;
import org.soundtown.scenarios.evaluation.ResultsFile;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/** The folder that a run leaves: {@code chronicle.jsonl}, {@code results.json}, {@code report.html}. */
record RunFolder(Path folder) {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    /** A new folder under {@code out/}, named after the scenario, the seed and the time. */
    static Path named(String scenario, long seed) {
        return Path.of(
                "out", scenario + "-seed" + seed + "-" + LocalDateTime.now().format(STAMP));
    }

    /**
     * Makes the folder, or takes it over where it is empty or may be overwritten.
     *
     * @throws InputError where it already holds a run and {@code overwrite} is not set
     * @throws UncheckedIOException where it cannot be made or written to
     */
    static RunFolder prepare(Path folder, boolean overwrite) {
        RunFolder run = new RunFolder(folder);
        if (Files.exists(run.chronicle()) && !overwrite) {
            throw new InputError("--out " + folder + ": already holds a run: expected another folder, or --overwrite");
        }
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new UncheckedIOException(new IOException("--out " + folder + ": is a file, not a folder", e));
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException("--out " + folder + ": cannot be made: " + reason(e), e));
        }
        try {
            Files.deleteIfExists(run.results());
            Files.deleteIfExists(run.report());
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException("--out " + folder + ": cannot be written: " + reason(e), e));
        }
        return run;
    }

    /** The folder of an earlier run. */
    static RunFolder existing(Path folder) {
        RunFolder run = new RunFolder(folder);
        if (!Files.isRegularFile(run.chronicle())) {
            throw new InputError(folder + ": expected the folder of a run, with a chronicle.jsonl");
        }
        return run;
    }

    Path chronicle() {
        return folder.resolve("chronicle.jsonl");
    }

    /**
     * Evaluates what the chronicle holds into {@code results.json} and {@code report.html}.
     *
     * @throws UncheckedIOException naming the file that could not be written; the chronicle stays as it is
     */
    Results evaluate(List<ChronicleRecord> lines, District district) {
        Results results = Evaluation.of(lines, Community.of(district));
        WholeFile.<RuntimeException>write(results(), part -> ResultsFile.write(results, part));
        WholeFile.<RuntimeException>write(report(), part -> Report.write(results, lines, district, part));
        return results;
    }

    Path results() {
        return folder.resolve("results.json");
    }

    Path report() {
        return folder.resolve("report.html");
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
    }
}
