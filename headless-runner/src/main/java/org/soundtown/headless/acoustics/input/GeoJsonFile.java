package org.soundtown.headless.acoustics.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.InputError;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * The features of a GeoJSON file in a metric frame, as modellers exchange them: whatever coordinate system it names,
 * its coordinates are taken as metres, east and north; members and properties that nobody asks for are passed over.
 */
final class GeoJsonFile {
    private GeoJsonFile() {}

    /**
     * Reads all features.
     *
     * @throws InputError where the file is missing, is not JSON, not a FeatureCollection or has no feature
     */
    static List<GeoJsonFeature> read(Path file) {
        List<GeoJsonFeature> features = new ArrayList<>();
        try (JsonParser parser = Documents.JSON.createParser(Documents.text(file))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw InputError.at(file, "line 1", "no JSON object", "a GeoJSON FeatureCollection");
            }
            for (String member = parser.nextName(); member != null; member = parser.nextName()) {
                JsonToken value = parser.nextToken();
                if (member.equals("features") && value == JsonToken.START_ARRAY) {
                    readFeatures(file, parser, features);
                } else if (member.equals("type") && !"FeatureCollection".equals(parser.getString())) {
                    throw InputError.at(file, "type", parser.getString(), "FeatureCollection");
                } else {
                    parser.skipChildren();
                }
            }
        } catch (JacksonException e) {
            String place = e.getLocation() == null
                    ? ""
                    : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr() + ": ";
            throw new InputError(file + ":" + place + e.getOriginalMessage() + ": expected well-formed GeoJSON", e);
        }
        if (features.isEmpty()) {
            throw InputError.at(file, "features", "none", "a FeatureCollection with at least one feature");
        }
        return features;
    }

    private static void readFeatures(Path file, JsonParser parser, List<GeoJsonFeature> features) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int line = parser.currentTokenLocation().getLineNr();
            int column = parser.currentTokenLocation().getColumnNr();
            JsonNode node = parser.readValueAsTree();
            features.add(new GeoJsonFeature(file, line + ":" + column, features.size(), node));
        }
    }
}
