package org.soundtown.scenarios.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import org.soundtown.foundation.document.Documents;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Values as JSON to be read and compared line by line: fields in the order of the records, numbers to four decimals, below
 * 0.1 to four digits.
 */
public final class RoundedJson {
    private static final int DECIMALS = 4;
    private static final BigDecimal SMALL = new BigDecimal("0.1");

    private RoundedJson() {}

    /** What holds only plain values stands on one line; ends in a newline. */
    public static String text(Object value) {
        StringBuilder text = new StringBuilder();
        append(rounded(Documents.JSON.valueToTree(value)), "\n", text);
        return text.append('\n').toString();
    }

    private static void append(JsonNode node, String newline, StringBuilder text) {
        String separator = isFlat(node) ? " " : newline + "  ";
        String comma = "";
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            text.append('{');
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                text.append(comma)
                        .append(separator)
                        .append('"')
                        .append(field.getKey())
                        .append("\": ");
                append(field.getValue(), newline + "  ", text);
                comma = ",";
            }
            text.append(isFlat(node) ? " }" : newline + "}");
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            text.append('[');
            for (JsonNode element : array) {
                text.append(comma).append(separator);
                append(element, newline + "  ", text);
                comma = ",";
            }
            text.append(isFlat(node) ? " ]" : newline + "]");
        } else {
            text.append(node);
        }
    }

    private static boolean isFlat(JsonNode node) {
        for (JsonNode child : node) {
            if (child.isContainer() && !child.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static JsonNode rounded(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(rounded(field.getValue())));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, rounded(array.get(i)));
            }
        } else if (node.isFloatingPointNumber()) {
            BigDecimal exact = BigDecimal.valueOf(node.doubleValue());
            BigDecimal decimal = (exact.abs().compareTo(SMALL) < 0
                            ? exact.round(new MathContext(DECIMALS, RoundingMode.HALF_EVEN))
                            : exact.setScale(DECIMALS, RoundingMode.HALF_EVEN))
                    .stripTrailingZeros();
            return Documents.JSON.getNodeFactory().numberNode(decimal.scale() < 0 ? decimal.setScale(0) : decimal);
        }
        return node;
    }
}
