package org.soundtown.headless.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.scenarios.evaluation.ConfidenceRegion;
import org.soundtown.scenarios.evaluation.Outcome;
import org.soundtown.scenarios.evaluation.trace.Fields;
import org.soundtown.scenarios.evaluation.trace.Story;
import org.soundtown.scenarios.evaluation.trace.Types;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/** Devices, sounds by outcome, and where the system placed them. Each event links to its story. */
final class MapEvents {
    private final MapFrame frame;
    private final Evidence evidence;
    private final Map<String, Position> devices = new LinkedHashMap<>();

    MapEvents(MapFrame frame, Evidence evidence) {
        this.frame = frame;
        this.evidence = evidence;
        for (ChronicleRecord line : evidence.stories().trace().ofType(Types.DEVICE_INSTALLED)) {
            line.position().ifPresent(position -> devices.put(line.who(), position));
        }
    }

    /** Where devices and sounds lie. */
    List<Coordinate> places() {
        return Stream.concat(
                        devices.values().stream(),
                        evidence.stories().targets().stream().map(story -> Fields.position(story.emission())))
                .map(position -> new Coordinate(position.x(), position.y()))
                .toList();
    }

    void drawDevices(Markup page) {
        for (ChronicleRecord line : evidence.stories().trace().ofType(Types.DEVICE_INSTALLED)) {
            Position position = devices.get(line.who());
            if (position != null) {
                page.open("g", "transform", frame.translate(position)).open("g", "class", "sized device");
                page.element("title", line.who()).empty("circle", "class", "badge", "r", "6.4");
                symbolOf(Fields.text(line, "kind")).draw(page);
                page.close().end();
            }
        }
    }

    void drawEvents(Markup page) {
        for (Story story : evidence.stories().targets()) {
            drawEvent(page, story);
        }
        for (ChronicleRecord alert : evidence.stories().falseAlerts()) {
            drawFalseAlarm(page, alert);
        }
    }

    private void drawEvent(Markup page, Story story) {
        Position truth = Fields.position(story.emission());
        Outcome outcome = evidence.outcome(story.emission().id()).orElseThrow();
        String id = Long.toString(story.emission().id());
        page.open("a", "class", "event", "href", "#story-" + id, "id", "map-" + id);
        page.element(
                "title",
                Words.plain(story.soundClass()) + ", "
                        + evidence.clock(story.emission().time()) + ", " + Words.verdict(outcome));
        for (ChronicleRecord detection : story.detections()) {
            Position microphone = devices.get(Fields.text(detection, "microphone"));
            if (microphone != null) {
                line(page, "map-heard-by", truth, microphone);
            }
        }
        story.located().ifPresent(alert -> drawEstimate(page, truth, alert));
        page.open("g", "transform", frame.translate(truth)).open("g", "class", "sized");
        page.empty("circle", "class", "target-area", "r", "7");
        Symbol.of(outcome).draw(page);
        page.close().close().end();
    }

    private void drawEstimate(Markup page, Position truth, ChronicleRecord alert) {
        ConfidenceRegion region = ConfidenceRegion.of(alert);
        line(page, "map-error", truth, region.centre());
        page.open("g", "transform", frame.translate(region.centre()));
        page.empty(
                "ellipse",
                "class",
                "map-ellipse",
                "rx",
                MapFrame.rounded(frame.units(region.semiMajorMetres())),
                "ry",
                MapFrame.rounded(frame.units(region.semiMinorMetres())),
                "transform",
                "rotate(" + MapFrame.rounded(region.bearingDegrees() - 90) + ")");
        page.open("g", "class", "sized");
        Symbol.ESTIMATE.draw(page);
        page.close().close();
    }

    private void drawFalseAlarm(Markup page, ChronicleRecord alert) {
        page.open("a", "class", "event", "href", "#false-" + alert.id(), "id", "map-" + alert.id());
        page.element(
                "title", "false alarm: " + Words.plain(Fields.soundClass(alert)) + ", " + evidence.clock(alert.time()));
        evidence.stories()
                .attribution()
                .ofAlert(alert)
                .ifPresent(source -> line(page, "map-false", Fields.position(source), Fields.position(alert)));
        page.open("g", "transform", frame.translate(Fields.position(alert))).open("g", "class", "sized");
        page.empty("circle", "class", "target-area", "r", "7");
        Symbol.FALSE_ALARM.draw(page);
        page.close().close().end();
    }

    private void line(Markup page, String style, Position from, Position to) {
        page.empty(
                "line",
                "class",
                style,
                "x1",
                MapFrame.rounded(frame.x(from.x())),
                "y1",
                MapFrame.rounded(frame.y(from.y())),
                "x2",
                MapFrame.rounded(frame.x(to.x())),
                "y2",
                MapFrame.rounded(frame.y(to.y())));
    }

    private static Symbol symbolOf(String kind) {
        return switch (kind) {
            case "microphone" -> Symbol.MICROPHONE;
            case "camera" -> Symbol.CAMERA;
            case "drone" -> Symbol.DRONE;
            case "loudspeaker" -> Symbol.LOUDSPEAKER;
            default -> Symbol.PATROL;
        };
    }

    /** The marks that this map has, for its legend. */
    static List<Symbol> legend() {
        return List.of(Symbol.values());
    }
}
