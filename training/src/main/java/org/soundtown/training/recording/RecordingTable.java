package org.soundtown.training.recording;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.InputError;

/**
 * A table with a row for each recording, under the column names of our own index, of UrbanSound8K or of ESC-50. Only the
 * file and the class must be there.
 */
final class RecordingTable {
    private static final List<String> FILE = List.of("file", "filename", "slice_file_name");
    private static final List<String> CLASS = List.of("class", "category");
    private static final List<String> ORIGINAL = List.of("original_id", "fsid", "src_file");

    private final Path table;
    private final Path folder;
    private final List<String> header;

    private RecordingTable(Path table, Path folder, List<String> header) {
        this.table = table;
        this.folder = folder;
        this.header = header;
    }

    /** The rows in their order; files are looked for in the folder, its {@code audio} and its folds. */
    static List<Recording> read(Path table, Path folder) {
        List<String> lines = Documents.text(table).lines().toList();
        if (lines.isEmpty()) {
            throw new InputError(table + ": empty: expected a header with " + FILE.get(0) + " and " + CLASS.get(0));
        }
        RecordingTable reader = new RecordingTable(table, folder, header(lines.get(0)));
        reader.require(lines.get(0), FILE);
        reader.require(lines.get(0), CLASS);
        List<Recording> recordings = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                recordings.add(reader.row(i + 1, CsvLine.fields(lines.get(i))));
            }
        }
        return recordings;
    }

    /** Whether a file's header has both a file and a class. */
    static boolean isOne(Path table) {
        List<String> header = Documents.text(table)
                .lines()
                .findFirst()
                .map(RecordingTable::header)
                .orElse(List.of());
        return FILE.stream().anyMatch(header::contains) && CLASS.stream().anyMatch(header::contains);
    }

    private static List<String> header(String line) {
        return CsvLine.fields(line.replace("\uFEFF", "")).stream()
                .map(name -> name.strip().toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    private void require(String line, List<String> names) {
        if (names.stream().noneMatch(header::contains)) {
            throw InputError.at(table, "line 1", line, "a column '" + names.get(0) + "'");
        }
    }

    private Recording row(int line, List<String> fields) {
        if (fields.size() < header.size()) {
            throw InputError.at(table, "line " + line, fields.size() + " fields", "at least " + header.size());
        }
        String name = field(fields, FILE).orElseThrow(() -> missing(line, FILE));
        String soundClass = field(fields, CLASS).orElseThrow(() -> missing(line, CLASS));
        Optional<String> use = field(fields, List.of("use"));
        if (use.isPresent()
                && !use.get().equals("train-or-evaluate")
                && !use.get().equals("evaluate-only")) {
            throw InputError.at(table, "line " + line + ", use", use.get(), "train-or-evaluate or evaluate-only");
        }
        String licence = field(fields, List.of("licence", "license")).orElse("");
        boolean trainable =
                use.isEmpty() ? !header.contains("use") : use.get().equals("train-or-evaluate") && isNamed(licence);
        return new Recording(
                find(name, field(fields, List.of("fold")).orElse("")),
                soundClass,
                trainable,
                field(fields, List.of("dataset")).orElse(""),
                licence,
                field(fields, List.of("author")).orElse(""),
                field(fields, List.of("source_url")).orElse(""),
                field(fields, ORIGINAL).orElse(name));
    }

    private InputError missing(int line, List<String> names) {
        return InputError.at(table, "line " + line, "no " + names.get(0), "a " + names.get(0));
    }

    private Optional<String> field(List<String> fields, List<String> names) {
        return names.stream()
                .map(header::indexOf)
                .filter(at -> at >= 0)
                .map(at -> fields.get(at).strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private Path find(String name, String fold) {
        return List.of(folder.resolve(name), folder.resolve("audio").resolve(name)).stream()
                .filter(Files::isRegularFile)
                .findFirst()
                .or(() -> List.of("audio/fold" + fold, "fold" + fold).stream()
                        .map(inner -> folder.resolve(inner).resolve(name))
                        .filter(Files::isRegularFile)
                        .findFirst())
                .orElse(folder.resolve(name));
    }

    /** Whether the row itself names a licence and does not point elsewhere for it: what cannot be credited is not taught. */
    private static boolean isNamed(String licence) {
        return !licence.isBlank() && !licence.startsWith("see ") && !licence.contains("variant");
    }
}
