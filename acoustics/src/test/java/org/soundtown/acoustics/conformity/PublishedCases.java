package org.soundtown.acoustics.conformity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cases that the project carries, and what is excepted from them. */
final class PublishedCases {
    private PublishedCases() {}

    static Path folder() {
        try {
            return Path.of(PublishedCases.class.getResource("/iso17534").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Limits that differ from the general one by "TC01 direct/H/L_H". */
    static Map<String, Double> exceptions() {
        Map<String, Double> limits = new LinkedHashMap<>();
        try {
            List<String> lines = Files.readAllLines(folder().resolve("exceptions.csv"));
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", 4);
                double limit = cells[2].equals("inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(cells[2]);
                limits.put(cells[0] + " " + cells[1], limit);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return limits;
    }
}
