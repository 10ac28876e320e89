package org.soundtown.detection.table;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundtown.foundation.document.Documents;

/**
 * The sounds that matter to the city, in the order of the file (table des anormalités sonores). A class that is not in
 * the table is never reported. Immutable.
 *
 * @param classes one entry a class, at least one, no class twice
 */
public record AnomalyTable(List<AnomalyEntry> classes) {
    public AnomalyTable {
        if (classes == null || classes.isEmpty()) {
            throw new IllegalArgumentException("classes is empty: expected at least one class");
        }
        Map<String, AnomalyEntry> seen = new LinkedHashMap<>();
        for (AnomalyEntry entry : classes) {
            if (seen.put(entry.soundClass(), entry) != null) {
                throw new IllegalArgumentException("class " + entry.soundClass() + " stands twice: expected once");
            }
        }
        classes = List.copyOf(classes);
    }

    /** The table carried by the product. */
    public static AnomalyTable shipped() {
        return Documents.readResource(AnomalyTable.class, "anomaly-table.yaml", AnomalyTable.class);
    }

    /**
     * A table of the user's.
     *
     * @throws org.soundtown.foundation.document.InputError naming file, place, value and what was expected
     */
    public static AnomalyTable read(Path file) {
        return Documents.read(file, AnomalyTable.class);
    }

    /** The entry of this class, where the city wants to hear of it. */
    public Optional<AnomalyEntry> findEntry(String soundClass) {
        return classes.stream()
                .filter(entry -> entry.soundClass().equals(soundClass))
                .findFirst();
    }
}
