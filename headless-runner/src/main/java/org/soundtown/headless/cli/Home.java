package org.soundtown.headless.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.soundtown.foundation.document.InputError;

/** Where the product's own districts and scenarios lie: the folder that the launcher names, else the working folder. */
record Home(Path folder) {
    static Home ofLauncher() {
        return new Home(Path.of(System.getProperty("soundtown.home", "")).toAbsolutePath());
    }

    Path districts() {
        return folder.resolve("districts");
    }

    /**
     * The scenario file meant by what the user typed: a file, a folder that holds {@code scenario.yaml}, or the name of a
     * shipped scenario.
     *
     * @throws InputError listing the shipped names where nothing fits
     */
    Path scenario(String typed) {
        Path path = Path.of(typed);
        if (Files.isRegularFile(path)) {
            return path;
        }
        if (Files.isDirectory(path)) {
            Path inside = path.resolve("scenario.yaml");
            if (Files.isRegularFile(inside)) {
                return inside;
            }
            throw new InputError(path + ": no scenario.yaml in this folder");
        }
        Path shipped = shippedScenarios().resolve(typed + ".yaml");
        if (Files.isRegularFile(shipped)) {
            return shipped;
        }
        throw new InputError(typed + ": no such file or folder, and no shipped scenario: expected a path or one of "
                + shippedNames());
    }

    private Path shippedScenarios() {
        return folder.resolve("scenarios").resolve("shipped");
    }

    private List<String> shippedNames() {
        if (!Files.isDirectory(shippedScenarios())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(shippedScenarios())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
