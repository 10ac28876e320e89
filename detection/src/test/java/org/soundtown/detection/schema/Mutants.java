package org.soundtown.detection.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.soundtown.foundation.document.Documents;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** All documents that differ from one in a single value: each removed in turn, and each replaced by values of every kind. */
public final class Mutants {
    private static final List<String> VALUES = List.of(
            "-1e9",
            "-1",
            "0",
            "0.5",
            "1",
            "2",
            "2.5",
            "5",
            "24",
            "90.5",
            "700",
            "5000",
            "1e9",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"0.5\"",
            "\"Not Kebab\"",
            "true",
            "[]",
            "[1]",
            "[\"x\"]",
            "{}",
            "{\"colour\": 1}");

    private Mutants() {}

    /** Hands each mutant over with the place and the value that it differs in. */
    public static void forEach(JsonNode document, BiConsumer<String, JsonNode> use) {
        visit(document, document, "", use);
    }

    private static void visit(JsonNode root, JsonNode node, String path, BiConsumer<String, JsonNode> use) {
        if (node instanceof ObjectNode object) {
            for (String key : new ArrayList<>(object.propertyNames())) {
                JsonNode right = object.get(key);
                object.remove(key);
                use.accept(path + "/" + key + " removed", root);
                for (String value : VALUES) {
                    object.set(key, Documents.JSON.readTree(value));
                    use.accept(path + "/" + key + " = " + value, root);
                }
                object.set(key, right);
                visit(root, right, path + "/" + key, use);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode right = array.get(i);
                for (String value : VALUES) {
                    array.set(i, Documents.JSON.readTree(value));
                    use.accept(path + "/" + i + " = " + value, root);
                }
                array.set(i, right);
                visit(root, right, path + "/" + i, use);
            }
        }
    }
}
