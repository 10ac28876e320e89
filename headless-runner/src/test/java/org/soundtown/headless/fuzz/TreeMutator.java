package org.soundtown.headless.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.soundtown.foundation.document.Documents;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Spoils a document in its structure: well-formed still, but with a key, a value or an element that should not be. */
final class TreeMutator {
    private static final String MARK = "@@value@@";

    /** Values that have broken readers before; written as they are, so that NaN and huge exponents come through. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "\"\"",
            "\"x\"",
            "\"NaN\"",
            "NaN",
            ".nan",
            "-.inf",
            "1e309",
            "-1e300",
            "1e-320",
            "-1",
            "0",
            "1",
            "24",
            "25.5",
            "1000000000000000000000",
            "9223372036854775807",
            "2147483648",
            "0.1",
            "[]",
            "{}",
            "[[[[1]]]]",
            "{\"a\": {\"b\": []}}",
            "\"line\\nbreak\"",
            "\"../../../etc/passwd\"",
            "\"\\u0000\"",
            "\"\ud83d\ude00\"",
            "\"" + "a".repeat(5000) + "\"",
            "[".repeat(1500) + "]".repeat(1500),
            "[" + "0,".repeat(2000) + "0]");

    private final SplittableRandom random;

    TreeMutator(SplittableRandom random) {
        this.random = random;
    }

    /** A changed copy, as JSON text, which is YAML too. */
    Mutation spoil(JsonNode original) {
        JsonNode tree = original.deepCopy();
        List<JsonNode> containers = new ArrayList<>();
        collect(tree, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        return container instanceof ObjectNode object
                ? spoilObject(tree, object)
                : spoilArray(tree, (ArrayNode) container);
    }

    private Mutation spoilObject(JsonNode tree, ObjectNode object) {
        List<String> names = List.copyOf(object.propertyNames());
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(5)) {
            case 0 -> {
                object.remove(name);
                return new Mutation("key " + name + " left out", tree.toString());
            }
            case 1 -> {
                JsonNode value = object.remove(name);
                object.set(mistyped(name), value);
                return new Mutation("key " + name + " mistyped", tree.toString());
            }
            case 2 -> {
                object.put("surplus", 1);
                return new Mutation("a key too many beside " + name, tree.toString());
            }
            case 3 -> {
                JsonNode value = object.get(name);
                if (value.isNumber()) {
                    object.put(name, otherNumber(value.asDouble()));
                    return new Mutation("number " + name + " from " + value, tree.toString());
                }
            }
            default -> {}
        }
        String value = VALUES.get(random.nextInt(VALUES.size()));
        object.put(name, MARK);
        return new Mutation("key " + name + " becomes " + shown(value), with(tree, value));
    }

    private Mutation spoilArray(JsonNode tree, ArrayNode array) {
        int at = random.nextInt(array.size());
        switch (random.nextInt(4)) {
            case 0 -> {
                array.remove(at);
                return new Mutation("element " + at + " left out", tree.toString());
            }
            case 1 -> {
                array.add(array.get(at).deepCopy());
                return new Mutation("element " + at + " twice", tree.toString());
            }
            case 2 -> {
                JsonNode value = array.get(at);
                if (value.isNumber()) {
                    array.set(at, Documents.JSON.valueToTree(otherNumber(value.asDouble())));
                    return new Mutation("element " + at + " from " + value, tree.toString());
                }
            }
            default -> {}
        }
        String value = VALUES.get(random.nextInt(VALUES.size()));
        array.set(at, Documents.JSON.valueToTree(MARK));
        return new Mutation("element " + at + " becomes " + shown(value), with(tree, value));
    }

    private double otherNumber(double value) {
        return switch (random.nextInt(5)) {
            case 0 -> -value - 1;
            case 1 -> value + 1;
            case 2 -> value * 1000 + 1;
            case 3 -> value + 0.001;
            default -> value / 3 + 0.5;
        };
    }

    private String mistyped(String name) {
        int at = random.nextInt(name.length());
        return name.substring(0, at) + "q" + name.substring(at);
    }

    private static String with(JsonNode tree, String value) {
        return tree.toString().replace("\"" + MARK + "\"", value);
    }

    private static String shown(String value) {
        return value.length() <= 30 ? value : value.substring(0, 30) + "…";
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer() && !node.isEmpty()) {
            containers.add(node);
        }
        node.forEach(child -> collect(child, containers));
    }
}
