package org.soundtown.citymodel.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.soundtown.foundation.document.Fault;
import org.soundtown.foundation.document.LocatedTree;

/** Where in the files of a district its things were written. */
final class LayerPlaces {
    private final LocatedTree file;
    private final Map<Layer, Map<String, Feature>> features = new EnumMap<>(Layer.class);

    LayerPlaces(LocatedTree file) {
        this.file = file;
    }

    void add(Layer layer, List<Feature> written) {
        Map<String, Feature> byId = features.computeIfAbsent(layer, any -> new TreeMap<>());
        written.forEach(feature -> feature.id().ifPresent(id -> byId.putIfAbsent(id, feature)));
    }

    /** Whether a feature of this id was written, be it sound or not. */
    boolean has(Layer layer, String id) {
        return find(layer, id).isPresent();
    }

    /** How many features were written; none where the layer cannot be read. */
    OptionalInt count(Layer layer) {
        Map<String, Feature> written = features.get(layer);
        return written == null ? OptionalInt.empty() : OptionalInt.of(written.size());
    }

    /** A fault in {@code district.yaml}. */
    Fault fault(String path, Object value, String expected) {
        return file.fault(path, value, expected);
    }

    /** A fault in a feature that was read, or in a part of one. */
    Fault fault(Layer layer, String id, String path, Object value, String expected) {
        return find(layer, id).orElseThrow().faultAt(path, value, expected);
    }

    /** A part of a MultiPolygon bears its feature's id and its own number: "b1/2". */
    private Optional<Feature> find(Layer layer, String id) {
        Map<String, Feature> byId = features.getOrDefault(layer, Map.of());
        Feature whole = byId.get(id);
        int slash = id.lastIndexOf('/');
        return Optional.ofNullable(whole == null && slash > 0 ? byId.get(id.substring(0, slash)) : whole);
    }
}
