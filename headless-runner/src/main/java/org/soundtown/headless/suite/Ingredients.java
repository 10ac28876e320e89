package org.soundtown.headless.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.soundtown.foundation.document.Digests;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.document.LocatedTree;
import org.soundtown.foundation.document.Overrides;
import tools.jackson.databind.JsonNode;

/**
 * The files that a run depends on, by their content: the scenario's, the district's, and every file that a
 * text in the scenario names beside it (a component's table or model, a recording), and that these name in turn. Where they
 * lie makes no difference.
 */
final class Ingredients {
    private final Map<Path, String> known = new HashMap<>();

    /** Names and digests, in a fixed order. */
    String of(Path scenario, Overrides overrides, Path district) {
        Map<String, String> all = new TreeMap<>();
        Set<Path> named = new TreeSet<>();
        addNamedIn(scenario, LocatedTree.read(scenario).with(overrides).root(), named);
        named.forEach(file -> all.put(file.getFileName() + " " + digest(file), "named"));
        all.put("scenario", digest(scenario));
        filesOf(district).forEach(file -> all.put("district/" + district.relativize(file), digest(file)));
        return all.toString();
    }

    private String digest(Path file) {
        return known.computeIfAbsent(file.toAbsolutePath().normalize(), Digests::of);
    }

    private static void addNamedIn(Path document, JsonNode node, Set<Path> named) {
        if (node.isString()) {
            beside(document, node.asString(), named);
        }
        node.forEach(child -> addNamedIn(document, child, named));
    }

    private static void beside(Path document, String text, Set<Path> named) {
        Path file;
        try {
            file = document.toAbsolutePath().resolveSibling(text).normalize();
        } catch (InvalidPathException e) {
            return;
        }
        if (!text.isBlank() && Files.isRegularFile(file) && named.add(file) && isDocument(file)) {
            try {
                addNamedIn(file, LocatedTree.read(file).root(), named);
            } catch (InputError e) {
                return;
            }
        }
    }

    private static boolean isDocument(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
    }

    private static boolean isOfDistrict(Path file) {
        String name = file.getFileName().toString();
        return name.equals("district.yaml") || name.endsWith(".geojson");
    }

    private static List<Path> filesOf(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(Ingredients::isOfDistrict)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException(folder + ": cannot be read: " + e.getMessage(), e));
        }
    }
}
