package org.soundtown.detection.table;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.soundtown.foundation.document.DocumentSchema;
import org.soundtown.foundation.document.Documents;
import org.soundtown.foundation.document.InputError;

/**
 * The sounds that matter to the city, in the order of the file (table des anormalités sonores). A class that is not in
 * the table is never reported. Immutable.
 *
 * @param leaves what leaves a sensor; the event code alone where the file says nothing
 * @param retention of every class that has none of its own; {@link Retention#STANDARD} where the file says nothing
 * @param zones parts of the district that entries speak of
 * @param classes one entry a class, at least one, no class twice
 */
public record AnomalyTable(Leaves leaves, Retention retention, List<Zone> zones, List<AnomalyEntry> classes) {
    /** Name of the schema beside a table, for editors. */
    public static final String SCHEMA_FILE = "anomaly-table.schema.json";

    /** The file as editors know it. */
    public static final DocumentSchema SCHEMA = DocumentSchema.of(AnomalyTable.class, SCHEMA_FILE);

    public AnomalyTable {
        leaves = leaves == null ? Leaves.EVENT_CODE : leaves;
        retention = retention == null ? Retention.STANDARD : retention;
        zones = zones == null ? List.of() : List.copyOf(zones);
        if (classes == null || classes.isEmpty()) {
            throw new IllegalArgumentException("classes is empty: expected at least one class");
        }
        Set<String> zoneNames = new LinkedHashSet<>();
        for (Zone zone : zones) {
            if (!zoneNames.add(zone.name())) {
                throw new IllegalArgumentException("zone " + zone.name() + " stands twice: expected once");
            }
        }
        Map<String, AnomalyEntry> seen = new LinkedHashMap<>();
        for (AnomalyEntry entry : classes) {
            if (seen.put(entry.soundClass(), entry) != null) {
                throw new IllegalArgumentException("class " + entry.soundClass() + " stands twice: expected once");
            }
            for (When when : entry.when()) {
                if (when.zone().isPresent() && !zoneNames.contains(when.zone().get())) {
                    throw new IllegalArgumentException(entry.soundClass() + ": when.zone "
                            + when.zone().get() + ": expected one of the table's zones " + zoneNames);
                }
            }
        }
        classes = List.copyOf(classes);
    }

    /** A table of classes that says nothing of zones, retention or what leaves the sensor. */
    public AnomalyTable(List<AnomalyEntry> classes) {
        this(Leaves.EVENT_CODE, Retention.STANDARD, List.of(), classes);
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
        return Documents.read(file, AnomalyTable.class, SCHEMA);
    }

    /** The entry of this class as it stands for itself, where the city wants to hear of it. */
    public Optional<AnomalyEntry> findEntry(String soundClass) {
        return classes.stream()
                .filter(entry -> entry.soundClass().equals(soundClass))
                .findFirst();
    }

    /** The entry of this class as it holds at this moment. */
    public Optional<AnomalyEntry> findEntry(String soundClass, Moment moment) {
        return findEntry(soundClass).map(entry -> entry.at(moment));
    }

    /**
     * The same table without the classes that a model cannot tell.
     *
     * @throws InputError where none is left
     */
    public AnomalyTable knownTo(List<String> labels) {
        List<AnomalyEntry> known = classes.stream()
                .filter(entry -> labels.contains(entry.soundClass()))
                .toList();
        if (known.isEmpty()) {
            throw new InputError("anomaly table: the model tells none of its classes, only " + labels
                    + ": expected one of "
                    + classes.stream().map(AnomalyEntry::soundClass).toList());
        }
        return new AnomalyTable(leaves, retention, zones, known);
    }

    /**
     * The same table with detectors less willing to report, or more: every threshold moved, those of rules too.
     *
     * @param shift added to each threshold; what would leave the range of thresholds stays at its edge
     */
    public AnomalyTable withThresholdsMovedBy(double shift) {
        return shift == 0
                ? this
                : new AnomalyTable(
                        leaves,
                        retention,
                        zones,
                        classes.stream()
                                .map(entry -> entry.withThresholdsMovedBy(shift))
                                .toList());
    }

    /** How long what is known of a sound of this class may be kept. */
    public Retention retentionOf(AnomalyEntry entry) {
        return entry.retention().orElse(retention);
    }
}
