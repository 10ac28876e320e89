package org.soundtown.headless.suite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.InputError;
import org.soundtown.headless.file.WholeFile;

/**
 * The digests that a suite's chronicles had when they were last looked at and found right: a line a run, the SHA-256 of
 * {@code chronicle.jsonl} and the run's label, two blanks between.
 *
 * @param file empty where there is no list
 * @param digests from a run's label to its digest
 */
public record GoldenList(Optional<Path> file, Map<String, String> digests) {
    /** No list yet: whatever the chronicles are, the list will be written from them. */
    public static final GoldenList NONE = new GoldenList(Optional.empty(), Map.of());

    public GoldenList {
        digests = new LinkedHashMap<>(digests);
    }

    /** @throws InputError where it is missing, or a line is none */
    public static GoldenList read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new InputError(file + ": no such list: expected one that --update-golden has written");
        }
        Map<String, String> digests = new LinkedHashMap<>();
        int number = 0;
        for (String line : Documents.text(file).split("\\R")) {
            number++;
            if (!line.isBlank()) {
                if (!line.matches("[0-9a-f]{64}  .+")) {
                    throw InputError.at(file, "line " + number, line, "64 hexadecimal digits, two blanks, a run");
                }
                digests.put(line.substring(66), line.substring(0, 64));
            }
        }
        return new GoldenList(Optional.of(file), digests);
    }

    /** Writes the runs' digests into a list, in place of what it had. */
    public static void write(Path file, List<KeptRun> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.digest())
                .append("  ")
                .append(run.planned().label())
                .append('\n'));
        WholeFile.<RuntimeException>write(file, part -> Files.writeString(part, text));
    }

    /** What differs, one line a run, in the order of the runs; empty where nothing does. */
    List<String> differences(List<KeptRun> runs) {
        List<String> differences = new ArrayList<>();
        if (file.isEmpty()) {
            return differences;
        }
        for (KeptRun run : runs) {
            String expected = digests.get(run.planned().label());
            if (expected == null) {
                differences.add(run.planned().label() + " is not in the list");
            } else if (!expected.equals(run.digest())) {
                differences.add(run.planned().label() + " is " + run.digest().substring(0, 12) + "…, was "
                        + expected.substring(0, 12) + "…");
            }
        }
        return differences;
    }
}
