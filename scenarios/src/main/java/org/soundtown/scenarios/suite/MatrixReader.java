package org.soundtown.scenarios.suite;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads {@code vary}: from a path to a list of values, or to values under names of their own. */
final class MatrixReader {
    private static final String EXPECTED = "a list of values, or a block that names them: {calm: 0, storm: 15}";

    private final SuiteFaults faults;

    MatrixReader(SuiteFaults faults) {
        this.faults = faults;
    }

    List<Axis> read(String at, ObjectNode vary) {
        List<Axis> axes = new ArrayList<>();
        if (vary != null) {
            for (Map.Entry<String, JsonNode> entry : vary.properties()) {
                axes.add(new Axis(entry.getKey(), values(at, entry.getKey(), entry.getValue())));
            }
        }
        return axes;
    }

    private List<Axis.Value> values(String at, String path, JsonNode node) {
        List<Axis.Value> values = new ArrayList<>();
        if (node instanceof ArrayNode list) {
            list.forEach(value -> add(at, path, label(value), value, values));
        } else if (node instanceof ObjectNode named) {
            named.properties().forEach(value -> add(at, path, value.getKey(), value.getValue(), values));
        }
        if (values.isEmpty()) {
            faults.add(at + "." + path, node, EXPECTED);
        }
        Set<String> labels = new LinkedHashSet<>();
        for (Axis.Value value : values) {
            if (!labels.add(value.label())) {
                faults.add(at + "." + path, value.label(), "each value once");
            }
        }
        return values;
    }

    private void add(String at, String path, String label, JsonNode value, List<Axis.Value> values) {
        faults.override(at, path, value).ifPresent(text -> values.add(new Axis.Value(label, value.toString())));
    }

    private static String label(JsonNode value) {
        return value.isString() ? value.asString() : value.toString();
    }
}
