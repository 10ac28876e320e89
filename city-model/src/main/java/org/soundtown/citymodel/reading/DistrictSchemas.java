package org.soundtown.citymodel.reading;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.soundtown.foundation.document.DocumentSchema;

/** The published schemas of a district's files. */
public final class DistrictSchemas {
    /** Of {@code district.yaml}. */
    public static final DocumentSchema DISTRICT = DocumentSchema.of(DistrictSchemas.class, "district.schema.json");

    private static final DocumentSchema LAYERS = DocumentSchema.of(DistrictSchemas.class, "layers.schema.json");

    private static final Map<Layer, DocumentSchema> FEATURES = new EnumMap<>(Layer.class);

    static {
        for (Layer layer : Layer.values()) {
            FEATURES.put(layer, LAYERS.definition(layer.label() + "-feature"));
        }
    }

    private DistrictSchemas() {}

    /** Of each GeoJSON layer, by its file's name without the ending. */
    public static Map<String, DocumentSchema> layers() {
        Map<String, DocumentSchema> layers = new LinkedHashMap<>();
        for (Layer layer : Layer.values()) {
            layers.put(layer.label(), LAYERS.definition(layer.label()));
        }
        return layers;
    }

    static DocumentSchema feature(Layer layer) {
        return FEATURES.get(layer);
    }
}
