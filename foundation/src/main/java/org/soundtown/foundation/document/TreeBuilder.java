package org.soundtown.foundation.document;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Builds a {@link LocatedTree} in one pass over a document's tokens. */
final class TreeBuilder {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** NaN, which JSON does not know, is let through to be refused with its place named. */
    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .build())
            .build();

    /** No quantity is larger, and what is would leave the range of whole numbers on its way. */
    private static final double LARGEST = 1e18;

    private final String document;
    private final JsonParser parser;
    private final LocatedTree.Place start;
    private final Map<String, LocatedTree.Place> places = new LinkedHashMap<>();

    private TreeBuilder(String document, JsonParser parser, LocatedTree.Place start) {
        this.document = document;
        this.start = start;
        this.parser = parser;
    }

    static LocatedTree read(String document, String text, boolean json) {
        return read(document, text, json, new LocatedTree.Place(1, 1));
    }

    /** @param start where the text begins in its document */
    static LocatedTree read(String document, String text, boolean json, LocatedTree.Place start) {
        try (JsonParser parser = (json ? JSON : Documents.YAML).createParser(text)) {
            return new TreeBuilder(document, parser, start).tree();
        } catch (JacksonException e) {
            throw malformed(document, e);
        }
    }

    private LocatedTree tree() {
        if (parser.nextToken() == null) {
            throw fault("", "empty document", "keys and values");
        }
        places.put("", here());
        JsonNode root = node("");
        if (parser.nextToken() != null) {
            throw fault("", "another document", "one document a file");
        }
        return new LocatedTree(document, root, places, Map.of());
    }

    private JsonNode node(String path) {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw fault(path, "*" + parser.getString(), "the value itself: references are not followed");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(path);
            case START_ARRAY -> array(path);
            case VALUE_NUMBER_INT ->
                Documents.JSON.readTree(parser.getNumberValue().toString());
            case VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> NODES.stringNode(parser.getString());
        };
    }

    private ObjectNode object(String path) {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            String inner = LocatedTree.child(path, key);
            places.put(inner, here());
            parser.nextToken();
            object.set(key, node(inner));
        }
        return object;
    }

    private ArrayNode array(String path) {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String inner = LocatedTree.item(path, array.size());
            places.put(inner, here());
            array.add(node(inner));
        }
        return array;
    }

    /** A finite number; what is none (.nan, 1e999) stays the text that it was written as, for whoever asks for a number. */
    private JsonNode number() {
        String text = parser.getString();
        try {
            double value = parser.getDoubleValue();
            return Math.abs(value) <= LARGEST ? NODES.numberNode(value) : NODES.stringNode(text);
        } catch (StreamReadException | NumberFormatException notANumber) {
            return NODES.stringNode(text);
        }
    }

    private LocatedTree.Place here() {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new LocatedTree.Place(
                start.line() + at.getLineNr() - 1,
                at.getLineNr() == 1 ? start.column() + at.getColumnNr() - 1 : at.getColumnNr());
    }

    private InputError fault(String path, String value, String expected) {
        LocatedTree.Place at = here();
        return new InputError(new Fault(
                document, Math.max(at.line(), 1), Math.max(at.column(), 1), path, value, expected, Severity.ERROR));
    }

    private static InputError malformed(String document, JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        int line = at == null ? 0 : Math.max(0, at.getLineNr());
        int column = at == null ? 0 : Math.max(0, at.getColumnNr());
        return new InputError(new Fault(
                document, line, column, "", e.getOriginalMessage(), "a well-formed document", Severity.ERROR));
    }
}
