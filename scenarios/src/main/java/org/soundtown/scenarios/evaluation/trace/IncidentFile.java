package org.soundtown.scenarios.evaluation.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.soundtown.foundation.document.InputError;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/**
 * Everything the control room had on one incident, each list in the order of the chronicle.
 *
 * @param opened the {@code incident-opened} line
 * @param openedBy the alert or citizen report that opened it
 * @param emission the sound behind what opened it; empty where that was background noise
 * @param merged alerts and reports taken as the same incident later
 * @param lines orders, arrivals on target or scene, speech and closure
 */
public record IncidentFile(
        ChronicleRecord opened,
        ChronicleRecord openedBy,
        Optional<ChronicleRecord> emission,
        List<ChronicleRecord> merged,
        List<ChronicleRecord> lines) {
    public IncidentFile {
        merged = List.copyOf(merged);
        lines = List.copyOf(lines);
    }

    public String id() {
        return Fields.incident(opened);
    }

    public boolean openedByAlert() {
        return openedBy.type().equals(Types.ALERT);
    }

    public boolean openedByCall() {
        return openedBy.type().equals(Types.CITIZEN_REPORT);
    }

    /** What opened it and what joined it. */
    public List<ChronicleRecord> leads() {
        return Stream.concat(Stream.of(openedBy), merged.stream()).toList();
    }

    /** True where no emission of a target class stands behind what opened it. */
    public boolean isFalse() {
        return emission.map(sound -> !Fields.flag(sound, "target")).orElse(true);
    }

    /** Its lines of one type. */
    public List<ChronicleRecord> ofType(String type) {
        return lines.stream().filter(line -> line.type().equals(type)).toList();
    }

    /** Its orders of one kind: {@code look}, {@code fly}, {@code speak}, {@code go}, {@code release}. */
    public List<ChronicleRecord> orders(String kind) {
        return ofType(Types.ORDER).stream()
                .filter(order -> Fields.text(order, "kind").equals(kind))
                .toList();
    }

    public Optional<ChronicleRecord> closed() {
        return ofType(Types.INCIDENT_CLOSED).stream().findFirst();
    }

    /** All incidents of a run by their id, in the order in which they were opened. */
    static Map<String, IncidentFile> all(Trace trace, Attribution attribution) {
        Map<String, List<ChronicleRecord>> merged = new LinkedHashMap<>();
        Map<String, List<ChronicleRecord>> lines = new LinkedHashMap<>();
        for (ChronicleRecord line : trace.lines()) {
            if (line.type().equals(Types.INCIDENT_MERGED)) {
                merged.computeIfAbsent(Fields.incident(line), id -> new ArrayList<>())
                        .addAll(leads(trace, line));
            } else if (line.fields().has("incident") && !line.type().equals(Types.INCIDENT_OPENED)) {
                lines.computeIfAbsent(Fields.incident(line), id -> new ArrayList<>())
                        .add(line);
            }
        }
        Map<String, IncidentFile> files = new LinkedHashMap<>();
        for (ChronicleRecord opened : trace.ofType(Types.INCIDENT_OPENED)) {
            String id = Fields.incident(opened);
            ChronicleRecord by = leads(trace, opened).stream()
                    .findFirst()
                    .orElseThrow(
                            () -> new InputError("chronicle: line " + opened.id() + " (" + opened.type() + "): causes: "
                                    + opened.causes() + ": expected an alert, a citizen report or a patrol report"));
            files.put(
                    id,
                    new IncidentFile(
                            opened,
                            by,
                            emissionBehind(trace, attribution, by),
                            merged.getOrDefault(id, List.of()),
                            lines.getOrDefault(id, List.of())));
        }
        return files;
    }

    static Optional<ChronicleRecord> emissionBehind(
            Trace trace, Attribution attribution, ChronicleRecord alertOrReport) {
        return alertOrReport.type().equals(Types.ALERT)
                ? attribution.ofAlert(alertOrReport)
                : trace.causes(alertOrReport, Types.EMISSION).stream().findFirst();
    }

    private static List<ChronicleRecord> leads(Trace trace, ChronicleRecord line) {
        List<ChronicleRecord> all = new ArrayList<>(trace.causes(line, Types.ALERT));
        all.addAll(trace.causes(line, Types.CITIZEN_REPORT));
        all.addAll(trace.causes(line, Types.PATROL_REPORT));
        return all;
    }
}
