package org.soundtown.citymodel.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.Fault;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.document.LocatedTree;
import org.soundtown.foundation.document.Severity;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * The features of one GeoJSON file (RFC 7946), each with where it begins. NaN and Infinity, which JSON does
 * not know, are let through to be refused as values with their feature named.
 */
final class GeoJsonLayer {
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .build())
            .build();

    private final Path file;
    private final List<Feature> features = new ArrayList<>();

    private final String text;

    private GeoJsonLayer(Path file, String text) {
        this.file = file;
        this.text = text;
    }

    /**
     * Reads a layer.
     *
     * @throws InputError where the file is missing, is not JSON or not a FeatureCollection
     */
    static List<Feature> read(Path file) {
        GeoJsonLayer layer = new GeoJsonLayer(file, Documents.text(file));
        try (JsonParser parser = MAPPER.createParser(layer.text)) {
            layer.collection(parser);
        } catch (JacksonException e) {
            String near = layer.features.isEmpty() ? "" : "after feature " + (layer.features.size() - 1) + ": ";
            TokenStreamLocation at = e.getLocation();
            throw new InputError(new Fault(
                    file.toString(),
                    at == null ? 0 : at.getLineNr(),
                    at == null ? 0 : at.getColumnNr(),
                    "",
                    near + e.getOriginalMessage(),
                    "well-formed JSON",
                    Severity.ERROR));
        }
        return layer.features;
    }

    private void collection(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw fault(parser, "", parser.getString(), "a GeoJSON object of type FeatureCollection");
        }
        boolean typed = false;
        boolean filled = false;
        for (String member = parser.nextName(); member != null; member = parser.nextName()) {
            JsonToken value = parser.nextToken();
            switch (member) {
                case "type" -> typed = typed(parser);
                case "features" -> filled = features(parser, value);
                case "name", "bbox" -> parser.skipChildren();
                case "crs" -> coordinateSystem(parser);
                default -> throw fault(parser, member, "unknown member", "type and features");
            }
        }
        if (!typed || !filled) {
            throw fault(parser, typed ? "features" : "type", "missing", "a FeatureCollection with its features");
        }
        if (parser.nextToken() != null) {
            throw fault(parser, "", parser.getString(), "nothing after the FeatureCollection");
        }
    }

    private boolean typed(JsonParser parser) {
        if (!"FeatureCollection".equals(parser.getString())) {
            throw fault(parser, "type", parser.getString(), "FeatureCollection");
        }
        return true;
    }

    private boolean features(JsonParser parser, JsonToken value) {
        if (value != JsonToken.START_ARRAY) {
            throw fault(parser, "features", parser.getString(), "an array of features");
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            TokenStreamLocation from = parser.currentTokenLocation();
            JsonNode node = parser.readValueAsTree();
            int begin = (int) from.getCharOffset();
            int end = (int) parser.currentLocation().getCharOffset();
            features.add(new Feature(
                    features.size(),
                    node,
                    () -> LocatedTree.ofPart(file, text.substring(begin, end), from.getLineNr(), from.getColumnNr())));
        }
        return true;
    }

    private void coordinateSystem(JsonParser parser) {
        JsonNode system = parser.readValueAsTree();
        if (!system.toString().contains("CRS84") && !system.toString().contains("4326")) {
            throw fault(
                    parser, "crs", Feature.shown(system), "WGS84 longitude and latitude (RFC 7946), or no crs at all");
        }
    }

    private InputError fault(JsonParser parser, String place, String value, String expected) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new InputError(new Fault(
                file.toString(),
                Math.max(at.getLineNr(), 1),
                Math.max(at.getColumnNr(), 1),
                place,
                value == null ? "nothing" : value,
                expected,
                Severity.ERROR));
    }
}
