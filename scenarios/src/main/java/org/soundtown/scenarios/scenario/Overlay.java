package org.soundtown.scenarios.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.InputError;
import org.soundtown.simcore.Assumption;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.node.ObjectNode;

/** Lays what a scenario says over the defaults, and remembers which defaults were left standing. */
final class Overlay {
    private final Path file;
    private final ObjectNode defaults = Documents.readResource(Overlay.class, "defaults.yaml", ObjectNode.class);
    private final List<Assumption> assumptions = new ArrayList<>();

    Overlay(Path file) {
        this.file = file;
    }

    /** The defaults that were left standing so far. */
    List<Assumption> assumptions() {
        return List.copyOf(assumptions);
    }

    /**
     * A section as a record.
     *
     * @param path the section's keys from the top: "devices.camera"
     * @param said what the scenario says; null for nothing
     */
    <T> T section(String path, JsonNode said, Class<T> type) {
        JsonNode usual = defaults;
        for (String key : path.split("\\.")) {
            usual = usual.get(key);
        }
        return convert(path, laidOver(path, (ObjectNode) usual, object(path, said)), type);
    }

    /** A part of what the scenario says; null where it says nothing. */
    JsonNode part(String path, ObjectNode said, String key) {
        return said == null ? null : object(path, said).get(key);
    }

    /** Refuses what is none of these keys. */
    void refuseUnknown(String path, ObjectNode said, List<String> known) {
        if (said != null) {
            for (String key : said.propertyNames()) {
                if (!known.contains(key)) {
                    throw new InputError(file + ": " + path + ": unknown key '" + key + "': expected one of " + known);
                }
            }
        }
    }

    <T> T convert(String path, JsonNode node, Class<T> type) {
        try {
            return Documents.JSON.treeToValue(node, type);
        } catch (JacksonException e) {
            throw new InputError(file + ": " + path + within(e) + ": " + reason(e), e);
        }
    }

    private ObjectNode laidOver(String path, ObjectNode usual, ObjectNode said) {
        ObjectNode merged = Documents.JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> entry : usual.properties()) {
            String key = entry.getKey();
            if (said == null || !said.has(key)) {
                JsonNode value = entry.getValue().get("value");
                merged.set(key, value);
                assumptions.add(new Assumption(
                        path + "." + key,
                        value.toString(),
                        entry.getValue().get("source").asString()));
            }
        }
        if (said != null) {
            merged.setAll(said);
        }
        return merged;
    }

    private ObjectNode object(String path, JsonNode node) {
        if (node == null || node instanceof ObjectNode) {
            return (ObjectNode) node;
        }
        throw InputError.at(file, path, node, "a block of keys");
    }

    private static String within(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException || !(e instanceof DatabindException bind)) {
            return "";
        }
        StringBuilder path = new StringBuilder();
        bind.getPath()
                .forEach(step -> path.append(
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName()));
        return path.toString();
    }

    private static String reason(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "unknown key '" + unknown.getPropertyName() + "': expected one of " + unknown.getKnownPropertyIds();
        }
        if (e instanceof ValueInstantiationException && e.getCause() != null) {
            return e.getCause().getMessage();
        }
        return e.getOriginalMessage();
    }
}
