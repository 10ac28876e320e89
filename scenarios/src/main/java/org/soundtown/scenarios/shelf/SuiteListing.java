package org.soundtown.scenarios.shelf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.InputError;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What a suite says of the runs in its folder: its {@code results.json} names each run's case, variant and seed. A run that
 * repeats another's seed, to check that it comes out the same, is not one of them.
 */
final class SuiteListing {
    private static final String RUNS = "runs";
    private static final String RESULTS = "results.json";
    private static final String CARD = "run.json";

    private SuiteListing() {}

    /** The folders of the runs and their variations; empty where the folder is no suite's, or one that never ended. */
    static Map<Path, String> in(Path folder) {
        Map<Path, String> variations = new LinkedHashMap<>();
        Path results = folder.resolve(RESULTS);
        if (!Files.isDirectory(folder.resolve(RUNS)) || !Files.isRegularFile(results)) {
            return variations;
        }
        for (JsonNode suite : read(results).path("suites")) {
            for (JsonNode each : suite.path("cases")) {
                String variant = each.path("variant").asString("");
                String name = each.path("case").asString("") + (variant.isEmpty() ? "" : " [" + variant + "]");
                Set<Long> seeds = new TreeSet<>();
                for (JsonNode run : each.path(RUNS)) {
                    if (seeds.add(run.path("seed").asLong())) {
                        variations.putIfAbsent(folder.resolve(run.path("folder").asString("")), name);
                    }
                }
            }
        }
        return variations;
    }

    /**
     * What the run of a suite that never ended says of itself in its {@code run.json}: "shots [startHour=22] seed 3".
     */
    static Optional<String> ownVariation(Path folder, long seed) {
        Path card = folder.resolve(CARD);
        if (!Files.isRegularFile(card)) {
            return Optional.empty();
        }
        String label = read(card).path("label").asString("");
        return Optional.of(label.replaceFirst(" seed " + seed + "(?!\\d)", "")).filter(name -> !name.isBlank());
    }

    private static JsonNode read(Path file) {
        try {
            return Documents.JSON.readTree(file);
        } catch (JacksonException e) {
            throw new InputError(file + ": expected JSON as soundtown suite writes it: " + e.getOriginalMessage(), e);
        }
    }
}
