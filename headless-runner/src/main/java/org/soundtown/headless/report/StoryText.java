package org.soundtown.headless.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.scenarios.evaluation.ConfidenceRegion;
import org.soundtown.scenarios.evaluation.trace.Fields;
import org.soundtown.scenarios.evaluation.trace.IncidentFile;
import org.soundtown.scenarios.evaluation.trace.Story;
import org.soundtown.scenarios.evaluation.trace.Types;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/** One emission's way through the chain, in sentences with times. */
public final class StoryText {
    private static final int ARRIVALS_TOLD = 3;

    private final List<Step> steps = new ArrayList<>();

    /**
     * @param seconds since the run began (s)
     * @param what one sentence
     */
    public record Step(double seconds, String what) {}

    private StoryText() {}

    static List<Step> of(Story story) {
        StoryText text = new StoryText();
        text.arrivals(story);
        story.detections().forEach(text::detection);
        Position truth = Fields.position(story.emission());
        for (ChronicleRecord alert : story.alerts()) {
            double off = Fields.position(alert).horizontalDistanceTo(truth);
            text.alert(alert, ", " + Words.number(off) + " m off");
        }
        text.done(story);
        return text.inOrder();
    }

    /** What people, the control room and its devices did about it, in the order of time. */
    public static List<Step> whatWasDone(Story story) {
        StoryText text = new StoryText();
        text.done(story);
        return text.inOrder();
    }

    /** A false alarm's way: it has no sound to begin with. */
    static List<Step> of(ChronicleRecord alert, List<ChronicleRecord> detections, Optional<IncidentFile> file) {
        StoryText text = new StoryText();
        detections.forEach(text::detection);
        text.alert(alert, "");
        file.ifPresent(text::incident);
        return text.inOrder();
    }

    private void done(Story story) {
        story.reports().forEach(line -> report("a resident calls", line));
        story.patrolReports().forEach(line -> report(line.who() + " heard it itself and goes there", line));
        story.incidents().forEach(this::incident);
    }

    private List<Step> inOrder() {
        steps.sort(Comparator.comparingDouble(Step::seconds));
        return List.copyOf(steps);
    }

    private void arrivals(Story story) {
        List<ChronicleRecord> clearest = story.arrivals().stream()
                .sorted(Comparator.comparingDouble(arrival -> -Fields.number(arrival, "snrDb")))
                .limit(ARRIVALS_TOLD)
                .toList();
        for (ChronicleRecord arrival : clearest) {
            add(
                    Fields.number(arrival, "onsetSeconds"),
                    (Fields.flag(arrival, "audible") ? "audible at " : "drowned at ") + arrival.who() + ", "
                            + Words.number(Fields.number(arrival, "distanceMetres")) + " m away, "
                            + Words.plain(Fields.text(arrival, "path")) + ": "
                            + Words.number(Fields.number(arrival, "levelDb")) + " dB(A) over "
                            + Words.number(Fields.number(arrival, "ambientDb")) + " dB(A) of surroundings");
        }
        long told = clearest.stream()
                .filter(arrival -> Fields.flag(arrival, "audible"))
                .count();
        int others = story.audibleArrivals().size() - (int) told;
        if (others > 0) {
            double last = Fields.number(clearest.get(clearest.size() - 1), "onsetSeconds");
            add(last, "audible at " + Words.count(others, "more microphone", "more microphones"));
        }
    }

    private void detection(ChronicleRecord detection) {
        add(
                detection.time(),
                Fields.text(detection, "microphone") + " reports "
                        + Words.plain(Fields.soundClass(detection)) + ", confidence "
                        + Words.percent(Fields.number(detection, "confidence")));
    }

    private void alert(ChronicleRecord alert, String off) {
        String claim = Words.named("alert", Fields.text(alert, "alert")) + ": " + Words.plain(Fields.soundClass(alert));
        ConfidenceRegion region = ConfidenceRegion.of(alert);
        String size = Words.number(region.semiMajorMetres()) + " × " + Words.number(region.semiMinorMetres()) + " m";
        int microphones = (int) Fields.number(alert, "microphones");
        add(
                alert.time(),
                Fields.text(alert, "method").equals("time-difference")
                        ? claim + ", located from " + Words.count(microphones, "microphone", "microphones") + off
                                + "; half axes of the 95\u00a0% ellipse " + size
                        : claim + ", placed at the nearest microphone" + off);
    }

    private void report(String who, ChronicleRecord report) {
        add(
                report.time(),
                who + ": " + Words.plain(Fields.soundClass(report)) + ", place known to "
                        + Words.number(Fields.number(report, "uncertaintyMetres")) + " m");
    }

    private void incident(IncidentFile file) {
        ChronicleRecord opened = file.opened();
        add(
                opened.time(),
                Words.named("incident", file.id()) + " taken up by " + Fields.text(opened, "operator") + ", severity "
                        + Words.number(Fields.number(opened, "severity")) + ", procedure "
                        + Words.plain(Fields.text(opened, "procedure"))
                        + (file.merged().isEmpty()
                                ? ""
                                : "; " + Words.count(file.merged().size(), "further message", "further messages")
                                        + " joined to it later"));
        for (ChronicleRecord line : file.lines()) {
            String sentence = sentence(line);
            if (!sentence.isEmpty()) {
                add(line.time(), sentence);
            }
        }
    }

    private static String sentence(ChronicleRecord line) {
        return switch (line.type()) {
            case Types.ORDER -> "order to " + Fields.text(line, "device") + ": " + Fields.text(line, "kind");
            case Types.CAMERA_ON_TARGET ->
                line.who() + " on target, " + Words.number(Fields.number(line, "pixelsPerMetre")) + " px/m: "
                        + sighting(line);
            case Types.DRONE_ON_SCENE -> line.who() + " over the scene: " + sighting(line);
            case Types.PATROL_ON_SCENE -> line.who() + " on scene: " + sighting(line);
            case Types.SPEECH_DONE -> line.who() + " has spoken its message";
            case Types.INCIDENT_CLOSED ->
                Words.named("incident", Fields.incident(line)) + " closed: " + Fields.text(line, "outcome") + ", by "
                        + Fields.text(line, "by");
            default -> "";
        };
    }

    private static String sighting(ChronicleRecord line) {
        return switch (Fields.text(line, "sighting")) {
            case "incident" -> "sees what happened";
            case "nothing" -> "sees nothing";
            case "blocked" -> "view blocked";
            default -> Fields.text(line, "sighting");
        };
    }

    private void add(double seconds, String what) {
        steps.add(new Step(seconds, what));
    }
}
