package org.soundtown.scenarios.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundtown.foundation.document.Fault;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.document.LocatedTree;
import org.soundtown.foundation.document.Overrides;
import tools.jackson.databind.JsonNode;

/** Gathers what is wrong in a suite's file, so that its reader goes on after a fault. */
final class SuiteFaults {
    private static final String NAME = "[A-Za-z0-9_-]+";

    private final LocatedTree tree;
    private final List<Fault> faults = new ArrayList<>();

    SuiteFaults(LocatedTree tree) {
        this.tree = tree;
    }

    List<Fault> all() {
        return faults;
    }

    void add(String at, Object value, String expected) {
        faults.add(tree.fault(at, value, expected));
    }

    /** A part of the document as a record; empty where it is none. */
    <T> Optional<T> part(String at, JsonNode node, Class<T> type) {
        try {
            return Optional.of(tree.as(at, node, type));
        } catch (InputError e) {
            faults.addAll(e.faults());
            return Optional.empty();
        }
    }

    /** The text, or an empty one where it is missing. */
    String present(String at, String text, String expected) {
        if (text == null || text.isBlank()) {
            add(at, text == null ? "missing" : "''", expected);
            return "";
        }
        return text;
    }

    String name(String at, String text) {
        String expected = "letters, digits, '-' and '_'";
        String name = present(at, text, expected);
        if (!name.isEmpty() && !name.matches(NAME)) {
            add(at, name, expected);
        }
        return name;
    }

    /** A number within the closed range; the usual one where it is missing, or wrong. */
    double within(String at, Double value, double usual, double low, double high, String unit) {
        if (value == null) {
            return usual;
        }
        if (!(value >= low && value <= high)) {
            add(at, value, low + " to " + high + unit);
            return usual;
        }
        return value;
    }

    /** A path and its value as an override's text; empty where the path is none. */
    Optional<String> override(String at, String path, JsonNode value) {
        String text = path + "=" + value;
        try {
            Overrides.of(List.of(text));
            return Optional.of(text);
        } catch (InputError e) {
            add(at + "." + path, path, "a path as in weather.windSpeedMetresPerSecond or failures[0].microphone");
            return Optional.empty();
        }
    }
}
