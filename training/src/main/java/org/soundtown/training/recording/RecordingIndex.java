package org.soundtown.training.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.soundtown.foundation.document.InputError;

/**
 * Finds the recordings of a folder and what is known of each: by {@code INDEX.csv}, by the table that UrbanSound8K or
 * ESC-50 bring, or by the folders they lie in, one a class.
 */
public final class RecordingIndex {
    private static final String NAME = "INDEX.csv";
    private static final List<String> TABLE_FOLDERS = List.of("", "metadata", "meta");

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
     * All recordings of a folder, in the order of its table or of their names. Columns {@code file} and {@code class} must
     * be there. Without {@code original_id} each file is an original of its own. Without {@code use} all may be trained
     * on, which is then for the user to decide; with it, only those whose row also names a licence.
     *
     * @throws InputError where there is no such folder, nothing in it that tells classes, or a row does not fit
     */
    public static List<Recording> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InputError(
                    folder + ": no such folder: expected recordings with an INDEX.csv or one folder a class");
        }
        Optional<Path> table = findTable(folder);
        List<Recording> recordings = table.isPresent() ? RecordingTable.read(table.get(), folder) : byFolder(folder);
        if (recordings.isEmpty()) {
            throw new InputError(folder + ": no recordings: expected an INDEX.csv with columns file and class, or one "
                    + "folder a class with .wav or .flac files");
        }
        return recordings;
    }

    private static Optional<Path> findTable(Path folder) {
        if (Files.exists(folder.resolve(NAME))) {
            return Optional.of(folder.resolve(NAME));
        }
        return TABLE_FOLDERS.stream()
                .flatMap(inner -> files(folder.resolve(inner)).stream())
                .filter(file ->
                        file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv"))
                .filter(RecordingTable::isOne)
                .findFirst();
    }

    private static List<Recording> byFolder(Path folder) {
        List<Recording> recordings = new ArrayList<>();
        for (Path ofClass : list(folder, Files::isDirectory)) {
            for (Path file : files(ofClass)) {
                String name = file.getFileName().toString();
                if (name.toLowerCase(Locale.ROOT).matches(".*\\.(wav|flac)")) {
                    String soundClass = ofClass.getFileName().toString();
                    recordings.add(new Recording(file, soundClass, true, "", "", "", "", soundClass + "/" + name));
                }
            }
        }
        return recordings;
    }

    private static List<Path> files(Path folder) {
        return list(folder, Files::isRegularFile);
    }

    private static List<Path> list(Path folder, java.util.function.Predicate<Path> kept) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(kept).sorted().toList();
        } catch (IOException e) {
            throw new InputError(folder + ": cannot be read: " + e.getMessage(), e);
        }
    }
}
