package org.soundtown.headless.report;

import java.util.Optional;
import org.soundtown.scenarios.evaluation.RunSummary;
import org.soundtown.scenarios.evaluation.SwitchLosses;
import org.soundtown.scenarios.evaluation.interval.Quantile;

/** What the law of the scenario allowed, and what each switch off would have taken from this run. */
final class SwitchSection {
    private SwitchSection() {}

    static void write(Markup page, Evidence evidence) {
        RunSummary.Switches switches = evidence.results().run().switches();
        SwitchLosses losses = evidence.results().switchLosses();
        page.open("section", "id", "switches").element("h2", "What the law allows, and what it is worth");
        page.element(
                "p",
                "Each coupling is a legal switch of the scenario. The losses are read off this run along causes; they are no"
                        + " second run and do not know what the control room would have done instead.");
        page.open("div", "class", "cards");
        card(page, "Alert turns a camera", switches.sensorToCamera(), camera(losses.sensorToCamera()));
        card(page, "Drone", switches.drone(), drone(losses.drone()));
        card(page, "Loudspeaker", switches.loudspeaker(), loudspeaker(losses.loudspeaker()));
        page.close();
        page.end();
    }

    private static void card(Markup page, String name, boolean on, String loss) {
        page.open("div", "class", "card")
                .element("h3", name)
                .element("p", on ? "on in this run" : "off in this run", "class", on ? "state on" : "state off")
                .element("p", on ? loss : "Nothing to lose: it was not used.")
                .end();
    }

    private static String camera(SwitchLosses.SensorToCamera loss) {
        return "Switched off, " + Words.count(loss.looks(), "camera look", "camera looks")
                + " would not have happened, of which "
                + loss.sightings() + " showed what was going on; "
                + Words.count(loss.incidentsSettled(), "incident was", "incidents were")
                + " settled by them."
                + ahead(loss.secondsAhead().p50(), loss.secondsAhead().n());
    }

    private static String drone(SwitchLosses.Drone loss) {
        return "Switched off, " + Words.count(loss.flights(), "flight", "flights") + " would not have happened. In "
                + Words.count(loss.onlyByDrone(), "incident", "incidents") + " only the drone saw what was going on; "
                + Words.count(loss.incidentsSettled(), "incident was", "incidents were") + " settled by it."
                + ahead(loss.secondsAhead().p50(), loss.secondsAhead().n());
    }

    private static String loudspeaker(SwitchLosses.Loudspeaker loss) {
        return "Switched off, " + Words.count(loss.messages(), "message", "messages")
                + " would not have been spoken, in " + Words.count(loss.incidents(), "incident", "incidents") + ".";
    }

    private static String ahead(Optional<Quantile> median, int n) {
        return median.map(m -> " It was " + (m.value() < 0 ? "behind" : "ahead of") + " the patrol by a median of "
                        + Words.number(Math.abs(m.value())) + " s" + interval(m) + ", n = " + n + ".")
                .orElse("");
    }

    /** " (95 % interval of its lead: −3.1 to +31 s)"; nothing where the sample is too small. */
    private static String interval(Quantile median) {
        return median.low().isEmpty() || median.high().isEmpty()
                ? ""
                : " (95 % interval of its lead: " + Words.signed(median.low().getAsDouble()) + " to "
                        + Words.signed(median.high().getAsDouble()) + " s)";
    }
}
