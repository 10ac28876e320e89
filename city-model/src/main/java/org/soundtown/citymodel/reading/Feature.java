package org.soundtown.citymodel.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.soundtown.foundation.document.DocumentSchema;
import org.soundtown.foundation.document.Fault;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.document.LocatedTree;
import org.soundtown.foundation.document.NearestNames;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One feature of a layer, whose properties are asked for one by one; what was never asked for is unknown, but for
 * {@code note}, which is free text for whoever keeps the file.
 */
final class Feature {
    private static final int LONGEST_SHOWN = 80;

    private static final List<String> MEMBERS = List.of("type", "id", "bbox", "properties", "geometry");

    private static final List<String> GEOMETRY_MEMBERS = List.of("type", "bbox", "coordinates");

    private final int index;
    private final JsonNode node;
    private final Supplier<LocatedTree> located;
    private final TreeSet<String> known = new TreeSet<>(List.of("note"));

    /** @param located the same feature with the lines of its file; asked for where something is wrong */
    Feature(int index, JsonNode node, Supplier<LocatedTree> located) {
        this.index = index;
        this.node = node;
        this.located = located;
    }

    /** Refuses what is no GeoJSON Feature. */
    void requireFeature() {
        if (!(node instanceof ObjectNode object)) {
            throw fault("", shown(node), "a GeoJSON Feature");
        }
        refuseUnknown(object, "", MEMBERS);
        refuseUnknown(object.path("geometry"), "geometry", GEOMETRY_MEMBERS);
        if (!"Feature".equals(object.path("type").asString(""))) {
            throw fault("type", shown(object.path("type")), "Feature");
        }
        if (!object.path("properties").isObject()) {
            throw fault("properties", shown(object.path("properties")), "a JSON object");
        }
    }

    private void refuseUnknown(JsonNode object, String path, List<String> members) {
        for (String member : object.propertyNames()) {
            if (!members.contains(member)) {
                throw fault(LocatedTree.child(path, member), "unknown key", NearestNames.suggestion(member, members));
            }
        }
    }

    /** Everything that the layer's schema has against it. */
    List<Fault> faults(DocumentSchema schema) {
        return schema.faults(located.get()).stream().map(this::named).toList();
    }

    /** Its id, as far as it has one. */
    Optional<String> id() {
        JsonNode id = node.path("properties").path("id");
        return id.isString() ? Optional.of(id.asString()) : Optional.empty();
    }

    JsonNode geometry() {
        return node.path("geometry");
    }

    /** An error in this feature; {@code path} is the JSON path below the feature. */
    InputError fault(String path, Object value, String expected) {
        return new InputError(faultAt(path, value, expected));
    }

    Fault faultAt(String path, Object value, String expected) {
        return named(located.get().fault(path, value, expected));
    }

    private Fault named(Fault fault) {
        String name =
                "feature " + index + id().map(id -> " (id " + shown(id) + ")").orElse("");
        String path = fault.path().isEmpty() ? name : name + ", " + fault.path();
        return new Fault(
                fault.document(),
                fault.line(),
                fault.column(),
                path,
                fault.value(),
                fault.expected(),
                fault.severity());
    }

    InputError propertyFault(String name, String expected) {
        JsonNode value = node.path("properties").path(name);
        return fault("properties." + name, value.isMissingNode() ? "missing" : shown(value), expected);
    }

    JsonNode property(String name) {
        known.add(name);
        return node.path("properties").path(name);
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
        for (String name : node.path("properties").propertyNames()) {
            if (!known.contains(name)) {
                throw fault("properties." + name, "unknown key", NearestNames.suggestion(name, known));
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
