package org.soundtown.citymodel.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.InputError;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The features of one GeoJSON file (RFC 7946), each with the line on which it begins. NaN and Infinity, which JSON does
 * not know, are let through to be refused as values with their feature named.
 */
final class GeoJsonLayer {
    private static final List<String> FEATURE_MEMBERS = List.of("type", "id", "bbox", "properties", "geometry");
    private static final List<String> GEOMETRY_MEMBERS = List.of("type", "bbox", "coordinates");
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .build())
            .build();

    private final Path file;
    private final List<Feature> features = new ArrayList<>();

    private GeoJsonLayer(Path file) {
        this.file = file;
    }

    /**
     * Reads a layer.
     *
     * @throws InputError where the file is missing, is not JSON or not a FeatureCollection
     */
    static List<Feature> read(Path file) {
        GeoJsonLayer layer = new GeoJsonLayer(file);
        try (JsonParser parser = MAPPER.createParser(Documents.text(file))) {
            layer.collection(parser);
        } catch (JacksonException e) {
            String near = layer.features.isEmpty() ? "" : "after feature " + (layer.features.size() - 1) + ": ";
            String place = e.getLocation() == null
                    ? ""
                    : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr() + ": ";
            throw new InputError(file + ":" + place + near + e.getOriginalMessage() + ": expected well-formed JSON", e);
        }
        return layer.features;
    }

    private void collection(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw fault(parser, "document", parser.getString(), "a GeoJSON object of type FeatureCollection");
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
            throw InputError.at(file, typed ? "features" : "type", "missing", "a FeatureCollection with its features");
        }
        if (parser.nextToken() != null) {
            throw fault(parser, "document", parser.getString(), "nothing after the FeatureCollection");
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
            int line = parser.currentTokenLocation().getLineNr();
            JsonNode node = parser.readValueAsTree();
            features.add(feature(node, line));
        }
        return true;
    }

    private Feature feature(JsonNode node, int line) {
        String place = "line " + line + ", feature " + features.size();
        if (!(node instanceof ObjectNode object)) {
            throw InputError.at(file, place, Feature.shown(node), "a GeoJSON Feature");
        }
        refuseUnknown(object, place, FEATURE_MEMBERS, "type, properties and geometry");
        refuseUnknown(object.path("geometry"), place + ", geometry", GEOMETRY_MEMBERS, "type and coordinates");
        if (!"Feature".equals(object.path("type").asString(""))) {
            throw InputError.at(file, place + ", type", Feature.shown(object.path("type")), "Feature");
        }
        if (!(object.path("properties") instanceof ObjectNode properties)) {
            throw InputError.at(
                    file, place + ", properties", Feature.shown(object.path("properties")), "a JSON object");
        }
        return new Feature(file, features.size(), line, properties, object.path("geometry"));
    }

    private void refuseUnknown(JsonNode object, String place, List<String> known, String expected) {
        for (String member : object.propertyNames()) {
            if (!known.contains(member)) {
                throw InputError.at(file, place, "unknown member '" + member + "'", expected);
            }
        }
    }

    private void coordinateSystem(JsonParser parser) {
        JsonNode system = parser.readValueAsTree();
        if (!system.toString().contains("CRS84") && !system.toString().contains("4326")) {
            throw InputError.at(
                    file, "crs", Feature.shown(system), "WGS84 longitude and latitude (RFC 7946), or no crs at all");
        }
    }

    private InputError fault(JsonParser parser, String place, String value, String expected) {
        int line = parser.currentTokenLocation().getLineNr();
        return InputError.at(file, "line " + Math.max(line, 1) + ", " + place, value, expected);
    }
}
