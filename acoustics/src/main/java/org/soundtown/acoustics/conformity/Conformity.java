package org.soundtown.acoustics.conformity;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.soundtown.foundation.document.InputError;

/** Holds a calculation method against a folder of case files. */
public final class Conformity {
    private Conformity() {}

    /**
     * The cases of a folder, every {@code *.json} in it, by file name.
     *
     * @throws InputError when there are none, or one breaks the schema
     */
    public static List<ConformityCase> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InputError(folder + ": no such folder: expected a folder of case files (*.json)");
        }
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.json")) {
            found.forEach(files::add);
        } catch (IOException e) {
            throw new InputError(folder + ": cannot be listed: " + e.getMessage(), e);
        }
        if (files.isEmpty()) {
            throw new InputError(folder + ": no case files: expected *.json of schema iso17534-case/1");
        }
        Collections.sort(files);
        return files.stream().map(CaseReader::read).toList();
    }

    /** One case held against a method. */
    public static CaseResult compare(ConformityCase given, Method method) {
        return Comparison.of(given, method.paths(given));
    }

    /** Cases held against a method, in their order. */
    public static ConformityReport compare(List<ConformityCase> cases, Method method) {
        return new ConformityReport(
                cases.stream().map(given -> compare(given, method)).toList());
    }
}
