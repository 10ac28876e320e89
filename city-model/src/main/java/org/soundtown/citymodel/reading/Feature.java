package org.soundtown.citymodel.reading;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import org.soundtown.foundation.document.InputError;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One feature of a layer, whose properties are asked for one by one; what was never asked for is unknown, but for
 * {@code note}, which is free text for whoever keeps the file.
 */
final class Feature {
    private static final int LONGEST_SHOWN = 80;

    private final Path file;
    private final int index;
    private final int line;
    private final ObjectNode properties;
    private final JsonNode geometry;
    private final TreeSet<String> known = new TreeSet<>();

    Feature(Path file, int index, int line, ObjectNode properties, JsonNode geometry) {
        this.file = file;
        this.index = index;
        this.line = line;
        this.properties = properties;
        this.geometry = geometry;
        known.add("note");
    }

    JsonNode geometry() {
        return geometry;
    }

    /** An error in this feature; {@code path} is the JSON path below the feature. */
    InputError fault(String path, Object value, String expected) {
        JsonNode id = properties.path("id");
        String name = id.isString() ? " (id " + shown(id.asString()) + ")" : "";
        return InputError.at(file, "line " + line + ", feature " + index + name + ", " + path, value, expected);
    }

    InputError propertyFault(String name, String expected) {
        JsonNode value = properties.path(name);
        return fault("properties." + name, value.isMissingNode() ? "missing" : shown(value), expected);
    }

    JsonNode property(String name) {
        known.add(name);
        return properties.path(name);
    }

    /** A text with at least one character. */
    String text(String name) {
        JsonNode value = property(name);
        if (!value.isString() || value.asString().isBlank()) {
            throw propertyFault(name, "a text");
        }
        return value.asString();
    }

    /** A text that may be empty. */
    String anyText(String name) {
        JsonNode value = property(name);
        if (!value.isString()) {
            throw propertyFault(name, "a text, empty where there is none");
        }
        return value.asString();
    }

    /** A number from {@code low} to {@code high}, both included. */
    double number(String name, double low, double high, String unit) {
        JsonNode value = property(name);
        if (!value.isNumber() || !(value.asDouble() >= low && value.asDouble() <= high)) {
            throw propertyFault(name, range(low, high, unit));
        }
        return value.asDouble();
    }

    int whole(String name, int low, int high, String unit) {
        double value = number(name, low, high, unit);
        if (value != Math.rint(value)) {
            throw propertyFault(name, "a whole number, " + range(low, high, unit));
        }
        return (int) value;
    }

    boolean flag(String name) {
        JsonNode value = property(name);
        if (!value.isBoolean()) {
            throw propertyFault(name, "true or false");
        }
        return value.asBoolean();
    }

    <T> T choice(String name, Map<String, T> choices) {
        T chosen = choices.get(property(name).asString(""));
        if (chosen == null) {
            throw propertyFault(name, "one of " + choices.keySet());
        }
        return chosen;
    }

    /** Refuses every property that nobody asked for. */
    void refuseUnknown() {
        for (String name : properties.propertyNames()) {
            if (!known.contains(name)) {
                throw fault("properties." + name, "unknown property", "one of " + known);
            }
        }
    }

    static String range(double low, double high, String unit) {
        return plain(low) + " to " + plain(high) + " " + unit;
    }

    /** A value as an error shows it: on one line, cut where it is long. */
    static String shown(Object value) {
        String text = String.valueOf(value);
        if (value instanceof JsonNode node) {
            text = node.isMissingNode() ? "missing" : node.isNumber() ? node.asString() : node.toString();
        }
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    }
}
