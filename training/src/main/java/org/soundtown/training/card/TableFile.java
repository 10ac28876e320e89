package org.soundtown.training.card;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.soundtown.detection.table.AnomalyEntry;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.detection.table.Hours;
import org.soundtown.training.score.Threshold;

/** The anomaly table as a file, with the thresholds that suit a model. */
public final class TableFile {
    private static final String HEAD = """
            # Which sounds matter, when, and how much. The pilot's own table (2019) was never published: hours, severity,
            # procedure, level, repetition and hold-off are assumed; the thresholds were chosen by the training of the
            # shipped model.
            # threshold: least confidence that is reported. hours: local time of day, `from` included, `to` excluded, may
            # wrap midnight; the whole day where absent. severity: 1 nuisance to 4 life at risk. levelAtOneMetreDb: typical
            # loudest Fast level at 1 m, dB(A). repetition: that many detections of one microphone within so many seconds.
            # holdOffSeconds: how long after a detection the same class at the same microphone is still the same event.
            classes:
            """;

    private TableFile() {}

    /** The table's text; a class without a threshold of its own keeps what it has. */
    public static String text(AnomalyTable table, Map<String, Threshold> thresholds) {
        StringBuilder yaml = new StringBuilder(HEAD);
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
            line(
                    yaml,
                    "hours",
                    "{from: " + number(entry.hours().from()) + ", to: "
                            + number(entry.hours().to()) + "}");
        }
        entry.repetition()
                .ifPresent(repetition -> line(
                        yaml,
                        "repetition",
                        "{count: " + repetition.count() + ", withinSeconds: " + number(repetition.withinSeconds())
                                + "}"));
        line(yaml, "holdOffSeconds", number(entry.holdOffSeconds()));
        line(yaml, "basis", '"' + entry.basis().replace("\"", "'") + '"');
        return yaml.toString();
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
