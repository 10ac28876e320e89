package org.soundtown.headless.report;

import java.util.List;
import java.util.Optional;
import org.soundtown.scenarios.evaluation.FalseAlarms;
import org.soundtown.scenarios.evaluation.trace.Fields;
import org.soundtown.scenarios.evaluation.trace.IncidentFile;
import org.soundtown.scenarios.evaluation.trace.Types;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/** Alerts with nothing behind them that the city asked to hear of. */
final class FalseAlarmSection {
    private FalseAlarmSection() {}

    static void write(Markup page, Evidence evidence) {
        FalseAlarms alarms = evidence.results().falseAlarms();
        page.open("section", "id", "false-alarms").element("h2", "False alarms");
        page.element(
                "p",
                Words.count(alarms.perSensorDay().count(), "alert", "alerts") + " of "
                        + alarms.ofAlerts().of()
                        + " had no sound of a wanted class behind them, in "
                        + Words.number(alarms.perSensorDay().exposure() * 24)
                        + " hours of microphone time: " + Words.rate(alarms.perSensorDay())
                        + " per sensor-day (exact 95 % Poisson interval). They sent "
                        + Words.count(alarms.dronesSent(), "drone", "drones") + " and "
                        + Words.count(alarms.patrolsSent(), "patrol", "patrols") + " out for nothing.");
        if (!alarms.byClass().isEmpty()) {
            classes(page, alarms);
            causes(page, alarms);
            list(page, evidence);
        }
        page.end();
    }

    private static void classes(Markup page, FalseAlarms alarms) {
        Table table = new Table(page, "By the class claimed", "class", "alerts", "per sensor-day (95 % interval)");
        alarms.byClass()
                .forEach(c -> table.row(
                        Words.plain(c.soundClass()),
                        Integer.toString(c.perSensorDay().count()),
                        Words.rate(c.perSensorDay())));
        table.end();
    }

    private static void causes(Markup page, FalseAlarms alarms) {
        Table table = new Table(page, "What was behind them", "sound", "alerts", "taken for");
        alarms.causes()
                .forEach(cause -> table.row(
                        Words.plain(cause.source()),
                        Integer.toString(cause.count()),
                        Words.plain(String.join(", ", cause.takenFor()))));
        table.end();
    }

    private static void list(Markup page, Evidence evidence) {
        List<ChronicleRecord> alerts = evidence.stories().falseAlerts();
        page.open("div", "class", "stories flat");
        for (ChronicleRecord alert : alerts) {
            Optional<ChronicleRecord> source = evidence.stories().attribution().ofAlert(alert);
            page.open("details", "id", "false-" + alert.id()).open("summary");
            Symbol.FALSE_ALARM.inline(page);
            page.text(" ")
                    .element("span", evidence.clock(alert.time()), "class", "time")
                    .text(" ");
            page.element("b", Words.plain(Fields.soundClass(alert)) + "?").text(" ");
            page.element(
                    "span",
                    "was " + source.map(s -> Words.plain(Fields.soundClass(s))).orElse("background noise") + ", "
                            + evidence.where(Fields.position(alert)),
                    "class",
                    "verdict");
            page.close();
            steps(page, evidence, alert);
            page.end();
        }
        page.end();
    }

    private static void steps(Markup page, Evidence evidence, ChronicleRecord alert) {
        List<ChronicleRecord> detections = evidence.stories().trace().causes(alert, Types.DETECTION);
        for (IncidentFile file : evidence.stories().incidents().values()) {
            if (file.openedBy().id() == alert.id()) {
                StorySection.steps(page, alert.time(), StoryText.of(alert, detections, Optional.of(file)));
                return;
            }
            if (file.merged().stream().anyMatch(line -> line.id() == alert.id())) {
                page.element("p", "Joined to " + Words.named("incident", file.id()) + ", which was open already.");
                break;
            }
        }
        StorySection.steps(page, alert.time(), StoryText.of(alert, detections, Optional.empty()));
    }
}
