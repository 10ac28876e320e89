package org.soundtown.foundation.document;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Leaves out of a tree what is known to be wrong, so that the rest of it can still be read. */
final class Pruning {
    private final Set<String> paths;

    private Pruning(Collection<String> paths) {
        this.paths = new TreeSet<>(paths);
    }

    static JsonNode without(JsonNode root, Collection<String> paths) {
        return new Pruning(paths).copy(root, "");
    }

    /** A list keeps its length, so that the places of the others hold. */
    private JsonNode copy(JsonNode node, String path) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(entry -> {
                String inner = LocatedTree.child(path, entry.getKey());
                if (!paths.contains(inner)) {
                    copy.set(entry.getKey(), copy(entry.getValue(), inner));
                }
            });
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            for (int i = 0; i < array.size(); i++) {
                String inner = LocatedTree.item(path, i);
                copy.add(paths.contains(inner) ? JsonNodeFactory.instance.nullNode() : copy(array.get(i), inner));
            }
            return copy;
        }
        return node;
    }
}
