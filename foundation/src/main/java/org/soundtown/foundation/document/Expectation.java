package org.soundtown.foundation.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Says in words what a rule of a schema asks for. */
final class Expectation {
    private static final int MOST_NAMES = 8;

    private final JsonNode schema;

    Expectation(JsonNode schema) {
        this.schema = schema;
    }

    /** "0 to 3600 s", "one of a, b", "a list of 8". */
    String of(JsonNode rule) {
        if (rule.has("expected")) {
            return rule.path("expected").asString();
        }
        if (rule.has("enum")) {
            return names(rule);
        }
        if (rule.has("oneOf")) {
            return choice(rule, "oneOf");
        }
        return switch (rule.path("type").asString("")) {
            case "number" -> range(rule, "a finite number", "");
            case "integer" -> range(rule, "a whole number", "a whole number, ");
            case "string" -> rule.has("examples") ? "a text like " + texts(rule.path("examples")) : "a text";
            case "boolean" -> "true or false";
            case "array" -> list(rule);
            case "object" -> "a block of keys";
            default ->
                rule.has("$ref") ? of(schema.at(rule.path("$ref").asString().substring(1))) : "another value";
        };
    }

    /** The same, with the nearest names first where a name was written. */
    String of(JsonNode rule, JsonNode written) {
        List<String> names = StreamSupport.stream(rule.path("enum").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
        return names.size() > 2 && written.isString() ? NearestNames.suggestion(written.asString(), names) : of(rule);
    }

    /** "exactly one of near, place, latitude and longitude". */
    String choice(JsonNode rule, String kind) {
        if (rule.has("expected")) {
            return rule.path("expected").asString();
        }
        List<String> ways = new ArrayList<>();
        rule.path(kind)
                .forEach(way ->
                        ways.add(StreamSupport.stream(way.path("required").spliterator(), false)
                                .map(JsonNode::asString)
                                .collect(Collectors.joining(" and "))));
        return (kind.equals("oneOf") ? "exactly one of " : "at least one of ") + String.join(", ", ways);
    }

    private static String names(JsonNode rule) {
        JsonNode names = rule.path("enum");
        return names.size() == 1 ? names.get(0).asString() : "one of " + texts(names);
    }

    private static String texts(JsonNode list) {
        String texts = StreamSupport.stream(list.spliterator(), false)
                .limit(MOST_NAMES)
                .map(JsonNode::asString)
                .collect(Collectors.joining(", "));
        return texts + (list.size() > MOST_NAMES ? ", …" : "");
    }

    private static String list(JsonNode rule) {
        int least = rule.path("minItems").asInt(0);
        int most = rule.path("maxItems").asInt(Integer.MAX_VALUE);
        if (most == Integer.MAX_VALUE) {
            return least == 0 ? "a list" : "a list of " + least + " or more";
        }
        return least == most ? "a list of " + least : "a list of " + least + " to " + most;
    }

    private static String range(JsonNode rule, String any, String kind) {
        String unit = rule.has("unit") ? " " + rule.path("unit").asString() : "";
        boolean open = rule.has("exclusiveMinimum");
        JsonNode low = open ? rule.path("exclusiveMinimum") : rule.path("minimum");
        JsonNode high = rule.has("exclusiveMaximum") ? rule.path("exclusiveMaximum") : rule.path("maximum");
        String below = rule.has("exclusiveMaximum") ? "below " : "";
        if (low.isMissingNode() && high.isMissingNode()) {
            return any;
        }
        String from = low.isMissingNode() ? "at most " : (open ? "above " : "") + plain(low);
        String to = high.isMissingNode()
                ? open ? "" : " or more"
                : (low.isMissingNode() ? "" : " to ") + below + plain(high);
        return kind + from + to + unit;
    }

    private static String plain(JsonNode number) {
        BigDecimal value = number.decimalValue().stripTrailingZeros();
        return value.toPlainString();
    }
}
