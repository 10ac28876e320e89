package org.soundtown.training.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.soundtown.detection.table.AnomalyEntry;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.detection.table.Hours;
import org.soundtown.detection.table.Repetition;
import org.soundtown.detection.table.Retention;
import org.soundtown.detection.table.When;
import org.soundtown.detection.table.Zone;
import org.soundtown.training.score.Threshold;

/** The anomaly table as a file, with the thresholds that suit a model. */
public final class TableFile {
    private static final String HEAD = """
            # yaml-language-server: $schema=anomaly-table.schema.json
            # Which sounds matter, when, and how much. The pilot's own table (2019) was never published: hours, severity, procedure,
            # level, repetition, hold-off and retention are assumed; the thresholds were chosen by the training of the shipped model.
            # Every key is explained in anomaly-table.schema.json, which belongs beside this file: an editor that knows YAML schemas
            # explains and checks the keys while they are written.
            """;

    private TableFile() {}

    /** The table's text; a class without a threshold of its own keeps what it has. */
    public static String text(AnomalyTable table, Map<String, Threshold> thresholds) {
        StringBuilder yaml = new StringBuilder(HEAD);
        yaml.append("leaves: ").append(table.leaves()).append('\n');
        yaml.append("retention: ").append(retention(table.retention())).append('\n');
        if (!table.zones().isEmpty()) {
            yaml.append("zones:\n");
            table.zones().forEach(zone -> yaml.append("  - ").append(zone(zone)).append('\n'));
        }
        yaml.append("classes:\n");
        for (AnomalyEntry entry : table.classes()) {
            Optional<Threshold> threshold = Optional.ofNullable(thresholds.get(entry.soundClass()));
            yaml.append(entry(threshold
                    .map(chosen -> entry.withThreshold(chosen.value(), basis(chosen)))
                    .orElse(entry)));
        }
        return yaml.toString();
    }

    private static String entry(AnomalyEntry entry) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("  - class: ").append(entry.soundClass()).append('\n');
        line(yaml, "threshold", number(entry.threshold()));
        line(yaml, "severity", Integer.toString(entry.severity()));
        line(yaml, "procedure", entry.procedure());
        line(yaml, "levelAtOneMetreDb", number(entry.levelAtOneMetreDb()));
        if (!entry.hours().equals(Hours.WHOLE_DAY)) {
            line(yaml, "hours", hours(entry.hours()));
        }
        entry.repetition().ifPresent(repetition -> line(yaml, "repetition", repetition(repetition)));
        line(yaml, "holdOffSeconds", number(entry.holdOffSeconds()));
        if (!entry.when().isEmpty()) {
            yaml.append("    when:\n");
            entry.when()
                    .forEach(when -> yaml.append("      - ").append(when(when)).append('\n'));
        }
        entry.retention().ifPresent(retention -> line(yaml, "retention", retention(retention)));
        line(yaml, "basis", '"' + entry.basis().replace("\"", "'") + '"');
        return yaml.toString();
    }

    private static String hours(Hours hours) {
        return "{from: " + number(hours.from()) + ", to: " + number(hours.to()) + "}";
    }

    private static String repetition(Repetition repetition) {
        return "{count: " + repetition.count() + ", withinSeconds: " + number(repetition.withinSeconds()) + "}";
    }

    private static String when(When when) {
        List<String> parts = new ArrayList<>();
        when.hours().ifPresent(hours -> parts.add("hours: " + hours(hours)));
        when.zone().ifPresent(zone -> parts.add("zone: " + zone));
        when.threshold().ifPresent(threshold -> parts.add("threshold: " + number(threshold)));
        when.severity().ifPresent(severity -> parts.add("severity: " + severity));
        when.procedure().ifPresent(procedure -> parts.add("procedure: " + procedure));
        when.repetition().ifPresent(repetition -> parts.add("repetition: " + repetition(repetition)));
        return "{" + String.join(", ", parts) + "}";
    }

    private static String retention(Retention retention) {
        List<String> parts = new ArrayList<>();
        parts.add("eventDays: " + retention.eventDays());
        retention.evidenceDays().ifPresent(days -> parts.add("evidenceDays: " + days));
        retention.audioSeconds().ifPresent(seconds -> parts.add("audioSeconds: " + number(seconds)));
        return "{" + String.join(", ", parts) + "}";
    }

    private static String zone(Zone zone) {
        List<String> parts = new ArrayList<>();
        parts.add("name: " + zone.name());
        addList(parts, "places", zone.places());
        addList(parts, "kinds", zone.kinds());
        addList(parts, "polygon", zone.polygon());
        addList(parts, "polygonMetres", zone.polygonMetres());
        zone.marginMetres().ifPresent(metres -> parts.add("marginMetres: " + number(metres)));
        return "{" + String.join(", ", parts) + "}";
    }

    /** A list's own text is YAML's flow style. */
    private static void addList(List<String> parts, String key, List<?> values) {
        if (!values.isEmpty()) {
            parts.add(key + ": " + values);
        }
    }

    private static String basis(Threshold threshold) {
        return String.format(
                Locale.ROOT,
                "threshold: %d of %d reported validation pictures right, %d of %d pictures of the class reported;"
                        + " all else assumed",
                threshold.precision().hits(),
                threshold.precision().n(),
                threshold.recall().hits(),
                threshold.recall().n());
    }

    private static void line(StringBuilder yaml, String key, String value) {
        yaml.append("    ").append(key).append(": ").append(value).append('\n');
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
