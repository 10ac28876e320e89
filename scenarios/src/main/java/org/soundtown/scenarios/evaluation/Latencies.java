package org.soundtown.scenarios.evaluation;

import java.util.ArrayList;
import java.util.List;
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
        return new Latencies(links(stories), totals(stories), citizens(stories));
    }

    private static List<Latency> links(Stories stories) {
        List<Double> toDetection = new ArrayList<>();
        List<Double> toAlert = new ArrayList<>();
        for (Story story : stories.targets()) {
            first(story.detections()).ifPresent(detection -> {
                add(toDetection, story.emission(), detection);
                first(story.alerts()).ifPresent(alert -> add(toAlert, detection, alert));
            });
        }
        List<Double> toOpened = new ArrayList<>();
        List<Double> toOrder = new ArrayList<>();
        for (IncidentFile file : stories.incidents().values()) {
            if (file.openedByAlert()) {
                add(toOpened, file.openedBy(), file.opened());
            }
            first(file.ofType(Types.ORDER)).ifPresent(order -> add(toOrder, file.opened(), order));
        }
        return List.of(
                latency("emission-to-detection", toDetection),
                latency("detection-to-alert", toAlert),
                latency("alert-to-incident", toOpened),
                latency("incident-to-first-order", toOrder),
                latency("order-to-camera", sinceOrder(stories.trace(), Types.CAMERA_ON_TARGET)),
                latency("order-to-drone", sinceOrder(stories.trace(), Types.DRONE_ON_SCENE)),
                latency("order-to-patrol", sinceOrder(stories.trace(), Types.PATROL_ON_SCENE)));
    }

    private static List<Double> sinceOrder(Trace trace, String type) {
        List<Double> seconds = new ArrayList<>();
        for (ChronicleRecord arrived : trace.ofType(type)) {
            first(trace.causes(arrived, Types.ORDER)).ifPresent(order -> add(seconds, order, arrived));
        }
        return seconds;
    }

    private static List<Latency> totals(Stories stories) {
        List<Double> toAlert = new ArrayList<>();
        for (Story story : stories.targets()) {
            first(story.alerts()).ifPresent(alert -> add(toAlert, story.emission(), alert));
        }
        return List.of(
                latency("emission-to-alert", toAlert),
                latency(
                        "emission-to-camera",
                        sinceEmission(stories, IncidentFile::openedByAlert, Types.CAMERA_ON_TARGET)),
                latency("emission-to-drone", sinceEmission(stories, IncidentFile::openedByAlert, Types.DRONE_ON_SCENE)),
                latency(
                        "emission-to-patrol",
                        sinceEmission(stories, IncidentFile::openedByAlert, Types.PATROL_ON_SCENE)));
    }

    private static List<Latency> citizens(Stories stories) {
        List<Double> toCall = new ArrayList<>();
        for (Story story : stories.targets()) {
            first(story.reports()).ifPresent(report -> add(toCall, story.emission(), report));
        }
        return List.of(
                latency("emission-to-call", toCall),
                latency(
                        "emission-to-patrol-by-call",
                        sinceEmission(stories, IncidentFile::openedByCall, Types.PATROL_ON_SCENE)));
    }

    private static List<Double> sinceEmission(Stories stories, Predicate<IncidentFile> opened, String type) {
        List<Double> seconds = new ArrayList<>();
        for (IncidentFile file : stories.incidents().values()) {
            if (opened.test(file) && !file.isFalse()) {
                first(file.ofType(type))
                        .ifPresent(arrived -> add(seconds, file.emission().orElseThrow(), arrived));
            }
        }
        return seconds;
    }

    private static Latency latency(String name, List<Double> seconds) {
        return new Latency(name, Distribution.of(seconds));
    }

    private static void add(List<Double> seconds, ChronicleRecord from, ChronicleRecord to) {
        seconds.add(to.time() - from.time());
    }

    private static Optional<ChronicleRecord> first(List<ChronicleRecord> lines) {
        return lines.stream().findFirst();
    }
}
