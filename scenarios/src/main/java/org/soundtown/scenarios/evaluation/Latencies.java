package org.soundtown.scenarios.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.soundtown.scenarios.evaluation.interval.Distribution;
import org.soundtown.scenarios.evaluation.trace.IncidentFile;
import org.soundtown.scenarios.evaluation.trace.Stories;
import org.soundtown.scenarios.evaluation.trace.Story;
import org.soundtown.scenarios.evaluation.trace.Trace;
import org.soundtown.scenarios.evaluation.trace.Types;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/**
 * How long each link of the chain took, and the chain as a whole (s).
 *
 * <p>Links up to the alert and totals are counted for emissions of target classes; links from the alert on for every
 * incident, since a device cannot know whether its order follows a false alarm. A total belongs to the emission that
 * opened the incident; one merged into it later has none of its own.
 *
 * @param links emission → detection → alert → incident → first order → camera, drone, patrol; each from the one before
 * @param totals from the emission that an alert opened the incident for
 * @param citizens from the emission where a call opened the incident
 */
public record Latencies(List<Latency> links, List<Latency> totals, List<Latency> citizens) {
    public Latencies {
        links = List.copyOf(links);
        totals = List.copyOf(totals);
        citizens = List.copyOf(citizens);
    }

    /** @param name stable key, "order-to-camera" */
    public record Latency(String name, Distribution seconds) {}

    static Latencies of(Stories stories) {
        return new Latencies(latencies(links(stories)), latencies(totals(stories)), latencies(citizens(stories)));
    }

    /** From which line to which each latency was measured, by its name, in the order of the fields above. */
    public static Map<String, List<Elapsed>> elapsed(Stories stories) {
        Map<String, List<Elapsed>> all = new LinkedHashMap<>(links(stories));
        all.putAll(totals(stories));
        all.putAll(citizens(stories));
        return all;
    }

    private static Map<String, List<Elapsed>> links(Stories stories) {
        List<Elapsed> toDetection = new ArrayList<>();
        List<Elapsed> toAlert = new ArrayList<>();
        for (Story story : stories.targets()) {
            first(story.detections()).ifPresent(detection -> {
                toDetection.add(new Elapsed(story.emission(), detection));
                first(story.alerts()).ifPresent(alert -> toAlert.add(new Elapsed(detection, alert)));
            });
        }
        List<Elapsed> toOpened = new ArrayList<>();
        List<Elapsed> toOrder = new ArrayList<>();
        for (IncidentFile file : stories.incidents().values()) {
            if (file.openedByAlert()) {
                toOpened.add(new Elapsed(file.openedBy(), file.opened()));
            }
            first(file.ofType(Types.ORDER)).ifPresent(order -> toOrder.add(new Elapsed(file.opened(), order)));
        }
        Map<String, List<Elapsed>> links = new LinkedHashMap<>();
        links.put("emission-to-detection", toDetection);
        links.put("detection-to-alert", toAlert);
        links.put("alert-to-incident", toOpened);
        links.put("incident-to-first-order", toOrder);
        links.put("order-to-camera", sinceOrder(stories.trace(), Types.CAMERA_ON_TARGET));
        links.put("order-to-drone", sinceOrder(stories.trace(), Types.DRONE_ON_SCENE));
        links.put("order-to-patrol", sinceOrder(stories.trace(), Types.PATROL_ON_SCENE));
        return links;
    }

    private static List<Elapsed> sinceOrder(Trace trace, String type) {
        List<Elapsed> elapsed = new ArrayList<>();
        for (ChronicleRecord arrived : trace.ofType(type)) {
            first(trace.causes(arrived, Types.ORDER)).ifPresent(order -> elapsed.add(new Elapsed(order, arrived)));
        }
        return elapsed;
    }

    private static Map<String, List<Elapsed>> totals(Stories stories) {
        List<Elapsed> toAlert = new ArrayList<>();
        for (Story story : stories.targets()) {
            first(story.alerts()).ifPresent(alert -> toAlert.add(new Elapsed(story.emission(), alert)));
        }
        Map<String, List<Elapsed>> totals = new LinkedHashMap<>();
        totals.put("emission-to-alert", toAlert);
        totals.put("emission-to-camera", sinceEmission(stories, IncidentFile::openedByAlert, Types.CAMERA_ON_TARGET));
        totals.put("emission-to-drone", sinceEmission(stories, IncidentFile::openedByAlert, Types.DRONE_ON_SCENE));
        totals.put("emission-to-patrol", sinceEmission(stories, IncidentFile::openedByAlert, Types.PATROL_ON_SCENE));
        return totals;
    }

    private static Map<String, List<Elapsed>> citizens(Stories stories) {
        List<Elapsed> toCall = new ArrayList<>();
        for (Story story : stories.targets()) {
            first(story.reports()).ifPresent(report -> toCall.add(new Elapsed(story.emission(), report)));
        }
        Map<String, List<Elapsed>> citizens = new LinkedHashMap<>();
        citizens.put("emission-to-call", toCall);
        citizens.put(
                "emission-to-patrol-by-call",
                sinceEmission(stories, IncidentFile::openedByCall, Types.PATROL_ON_SCENE));
        return citizens;
    }

    private static List<Elapsed> sinceEmission(Stories stories, Predicate<IncidentFile> opened, String type) {
        List<Elapsed> elapsed = new ArrayList<>();
        for (IncidentFile file : stories.incidents().values()) {
            if (opened.test(file) && !file.isFalse()) {
                first(file.ofType(type))
                        .ifPresent(arrived ->
                                elapsed.add(new Elapsed(file.emission().orElseThrow(), arrived)));
            }
        }
        return elapsed;
    }

    private static List<Latency> latencies(Map<String, List<Elapsed>> elapsed) {
        List<Latency> latencies = new ArrayList<>();
        elapsed.forEach((name, each) -> latencies.add(new Latency(
                name, Distribution.of(each.stream().map(Elapsed::seconds).toList()))));
        return latencies;
    }

    private static Optional<ChronicleRecord> first(List<ChronicleRecord> lines) {
        return lines.stream().findFirst();
    }
}
