package org.soundtown.scenarios.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code results.json}: the {@link Results} with their fields in the order of the records, numbers rounded by
 * {@link RoundedJson}. A quantity that does not exist (a quantile of nothing, a bound that the sample is too small for) is
 * {@code null}.
 */
public final class ResultsFile {
    private ResultsFile() {}

    /** @throws UncheckedIOException where the file cannot be written */
    public static void write(Results results, Path file) {
        try {
            Files.writeString(file, text(results));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": results cannot be written: " + e.getMessage(), e);
        }
    }

    /** The file's text: what holds only plain values stands on one line; ends in a newline. */
    public static String text(Results results) {
        return RoundedJson.text(results);
    }
}
