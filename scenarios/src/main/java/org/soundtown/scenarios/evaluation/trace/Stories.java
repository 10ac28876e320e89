package org.soundtown.scenarios.evaluation.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/**
 * A whole run, read by causes.
 *
 * @param all one story for each emission, in the order of the chronicle
 * @param incidents all incidents by id, in the order in which they were opened
 */
public record Stories(Trace trace, Attribution attribution, List<Story> all, Map<String, IncidentFile> incidents) {

    public static Stories of(List<ChronicleRecord> lines) {
        Trace trace = Trace.of(lines);
        Attribution attribution = Attribution.of(trace);
        Map<String, IncidentFile> incidents = IncidentFile.all(trace, attribution);
        Map<Long, List<ChronicleRecord>> detections = byEmission(trace, attribution, Types.DETECTION);
        Map<Long, List<ChronicleRecord>> alerts = byEmission(trace, attribution, Types.ALERT);
        Map<Long, List<IncidentFile>> files = filesByEmission(trace, attribution, incidents);
        List<Story> stories = new ArrayList<>();
        for (ChronicleRecord emission : trace.ofType(Types.EMISSION)) {
            stories.add(new Story(
                    emission,
                    trace.effects(emission, Types.ARRIVAL),
                    detections.getOrDefault(emission.id(), List.of()),
                    alerts.getOrDefault(emission.id(), List.of()),
                    trace.effects(emission, Types.CITIZEN_REPORT),
                    trace.effects(emission, Types.PATROL_REPORT),
                    files.getOrDefault(emission.id(), List.of())));
        }
        return new Stories(trace, attribution, List.copyOf(stories), incidents);
    }

    public List<Story> targets() {
        return all.stream().filter(Story::target).toList();
    }

    public List<Story> distractors() {
        return all.stream().filter(story -> !story.target()).toList();
    }

    /** The emission of which an alert, a call or a patrol's own report speaks; empty where it is background noise. */
    public Optional<ChronicleRecord> emissionBehind(ChronicleRecord lead) {
        return IncidentFile.emissionBehind(trace, attribution, lead);
    }

    /** Whether no emission of a target class stands behind anything that opened an incident or joined it. */
    public boolean isVain(IncidentFile file) {
        return file.leads().stream()
                .map(this::emissionBehind)
                .flatMap(Optional::stream)
                .noneMatch(emission -> Fields.flag(emission, "target"));
    }

    /** The first line of each false alert; updates of an alert are not counted again. */
    public List<ChronicleRecord> falseAlerts() {
        Map<String, ChronicleRecord> first = new LinkedHashMap<>();
        for (ChronicleRecord alert : trace.ofType(Types.ALERT)) {
            if (attribution.isFalse(alert)) {
                first.putIfAbsent(Fields.text(alert, "alert"), alert);
            }
        }
        return List.copyOf(first.values());
    }

    private static Map<Long, List<ChronicleRecord>> byEmission(Trace trace, Attribution attribution, String type) {
        Map<Long, List<ChronicleRecord>> lines = new LinkedHashMap<>();
        for (ChronicleRecord line : trace.ofType(type)) {
            if (Fields.isSupporting(line)) {
                continue;
            }
            (type.equals(Types.ALERT) ? attribution.ofAlert(line) : attribution.ofDetection(line))
                    .ifPresent(emission -> lines.computeIfAbsent(emission.id(), id -> new ArrayList<>())
                            .add(line));
        }
        return lines;
    }

    private static Map<Long, List<IncidentFile>> filesByEmission(
            Trace trace, Attribution attribution, Map<String, IncidentFile> incidents) {
        Map<Long, List<IncidentFile>> files = new LinkedHashMap<>();
        for (IncidentFile file : incidents.values()) {
            for (ChronicleRecord lead : file.leads()) {
                IncidentFile.emissionBehind(trace, attribution, lead).ifPresent(emission -> {
                    List<IncidentFile> known = files.computeIfAbsent(emission.id(), id -> new ArrayList<>());
                    if (!known.contains(file)) {
                        known.add(file);
                    }
                });
            }
        }
        return files;
    }
}
