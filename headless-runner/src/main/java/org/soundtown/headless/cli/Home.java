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
    private static final String YAML = ".yaml";

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
                + names(shippedScenarios()));
    }

    /**
     * The suite files meant by what the user typed: a file, all of a folder, or the one of that name that is shipped.
     *
     * @throws InputError listing the shipped names where nothing fits
     */
    List<Path> suites(String typed) {
        Path path = Path.of(typed);
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        if (Files.isDirectory(path)) {
            List<Path> inside =
                    names(path).stream().map(name -> path.resolve(name + YAML)).toList();
            if (inside.isEmpty()) {
                throw new InputError(path + ": no suite in this folder: expected a file with a name in " + YAML);
            }
            return inside;
        }
        Path shipped = shippedSuites().resolve(typed + YAML);
        if (Files.isRegularFile(shipped)) {
            return List.of(shipped);
        }
        throw new InputError(typed + ": no such file or folder, and no shipped suite: expected a path or one of "
                + names(shippedSuites()));
    }

    private Path shippedScenarios() {
        return folder.resolve("scenarios").resolve("shipped");
    }

    private Path shippedSuites() {
        return folder.resolve("scenarios").resolve("suites");
    }

    /** The names of a folder's YAML files, without their ending. */
    private static List<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(YAML))
                    .map(name -> name.substring(0, name.length() - YAML.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
