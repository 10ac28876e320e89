package org.soundtown.scenarios.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.LocatedTree;
import org.soundtown.foundation.document.NearestNames;
import org.soundtown.simcore.Assumption;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lays what a scenario says over the defaults, and remembers which defaults were left standing. */
final class Overlay {
    private final LocatedTree tree;
    private final ObjectNode defaults = Documents.readResource(Overlay.class, "defaults.yaml", ObjectNode.class);
    private final List<Assumption> assumptions = new ArrayList<>();

    Overlay(LocatedTree tree) {
        this.tree = tree;
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
        return tree.as(path, laidOver(path, (ObjectNode) usual, object(path, said)), type);
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
                    throw tree.error(LocatedTree.child(path, key), "unknown key", NearestNames.suggestion(key, known));
                }
            }
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
        throw tree.error(path, node, "a block of keys");
    }
}
