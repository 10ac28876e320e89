package org.soundtown.training.recording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.InputError;

/**
 * Which of our classes the classes of a recordings' index belong to.
 *
 * @param classes our class id → names in the index
 * @param leftOut names in the index that are neither clearly one of ours nor clearly none: used for nothing
 */
public record ClassMap(Map<String, List<String>> classes, List<String> leftOut) {
    public ClassMap {
        classes = new LinkedHashMap<>(classes);
        leftOut = List.copyOf(leftOut);
    }

    /** The map carried by the product. */
    public static ClassMap shipped() {
        return Documents.readResource(ClassMap.class, "class-map.yaml", ClassMap.class);
    }

    /**
     * Our class for a name in the index; empty for what is left out.
     *
     * @throws InputError for a name that the map does not know
     */
    public Optional<String> findClass(String name) {
        for (Map.Entry<String, List<String>> entry : classes.entrySet()) {
            if (entry.getValue().contains(name)) {
                return Optional.of(entry.getKey());
            }
        }
        if (leftOut.contains(name)) {
            return Optional.empty();
        }
        throw new InputError("class-map.yaml: class '" + name + "' of the recordings: expected it under one of "
                + classes.keySet() + " or under leftOut");
    }
}
