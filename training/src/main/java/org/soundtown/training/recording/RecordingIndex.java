package org.soundtown.training.recording;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.InputError;

/** Reads {@code INDEX.csv} of a folder of recordings. */
public final class RecordingIndex {
    private static final String NAME = "INDEX.csv";
    private static final List<String> COLUMNS =
            List.of("file", "class", "use", "dataset", "licence", "author", "source_url", "original_id");

    private RecordingIndex() {}

    /**
     * The recordings of reference data, where there are any: of {@code SOUNDTOWN_REFERENCE_DATA}, else of
     * {@code shared/data} beside the project, seen from the project or from one of its modules.
     */
    public static Optional<Path> findFolder() {
        String named = System.getenv("SOUNDTOWN_REFERENCE_DATA");
        List<Path> places = named == null
                ? List.of(Path.of("..", "shared", "data"), Path.of("..", "..", "shared", "data"))
                : List.of(Path.of(named));
        return places.stream()
                .map(data -> data.resolve("recordings"))
                .filter(folder -> Files.isRegularFile(folder.resolve(NAME)))
                .findFirst();
    }

    /**
     * All recordings of a folder in the order of its index.
     *
     * @throws InputError where the index is missing or a row does not fit
     */
    public static List<Recording> read(Path folder) {
        Path index = folder.resolve(NAME);
        List<String> lines = Documents.text(index).lines().toList();
        if (lines.isEmpty()) {
            throw new InputError(index + ": empty: expected a header with " + COLUMNS);
        }
        Map<String, Integer> column = columns(index, lines.get(0));
        List<Recording> recordings = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                recordings.add(row(folder, index, i + 1, column, fields(lines.get(i))));
            }
        }
        return recordings;
    }

    private static Map<String, Integer> columns(Path index, String header) {
        Map<String, Integer> column = new LinkedHashMap<>();
        List<String> names = fields(header);
        for (String wanted : COLUMNS) {
            int at = names.indexOf(wanted);
            if (at < 0) {
                throw InputError.at(index, "line 1", header, "a column '" + wanted + "'");
            }
            column.put(wanted, at);
        }
        return column;
    }

    private static Recording row(Path folder, Path index, int line, Map<String, Integer> column, List<String> fields) {
        int most = column.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        if (fields.size() <= most) {
            throw InputError.at(index, "line " + line, fields.size() + " fields", "at least " + (most + 1));
        }
        String use = fields.get(column.get("use"));
        if (!use.equals("train-or-evaluate") && !use.equals("evaluate-only")) {
            throw InputError.at(index, "line " + line + ", use", use, "train-or-evaluate or evaluate-only");
        }
        String licence = fields.get(column.get("licence"));
        return new Recording(
                folder.resolve(fields.get(column.get("file"))),
                fields.get(column.get("class")),
                use.equals("train-or-evaluate") && isNamed(licence),
                fields.get(column.get("dataset")),
                licence,
                fields.get(column.get("author")),
                fields.get(column.get("source_url")),
                fields.get(column.get("original_id")));
    }

    /** Whether the row itself names a licence and does not point elsewhere for it: what cannot be credited is not taught. */
    private static boolean isNamed(String licence) {
        return !licence.isBlank() && !licence.startsWith("see ") && !licence.contains("variant");
    }

    /** Splits a line at its commas, but for those in double quotes (RFC 4180). */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
