package org.soundtown.headless.report;

import org.soundtown.scenarios.evaluation.Latencies;
import org.soundtown.scenarios.evaluation.Results;
import org.soundtown.scenarios.evaluation.RunSummary;
import org.soundtown.scenarios.evaluation.interval.Distribution;
import org.soundtown.scenarios.evaluation.interval.Rate;
import org.soundtown.scenarios.evaluation.interval.Share;

/** What a reader should take away, in plain words, each number with its n and its interval. */
final class HeadlineSection {
    private HeadlineSection() {}

    static void write(Markup page, Evidence evidence) {
        Results results = evidence.results();
        RunSummary run = results.run();
        page.open("section", "id", "summary").element("h2", "In short");
        if (!run.complete()) {
            page.element(
                    "p",
                    "This run was cut off after " + Words.duration(run.reachedSeconds()) + " of "
                            + Words.duration(run.plannedSeconds()) + ". All numbers cover what happened until then.",
                    "class",
                    "warning");
        }
        page.element("p", sentence(evidence), "class", "lead");
        page.open("div", "class", "cards numbers-cards");
        share(page, "audible at a microphone", results.allTargets().heard());
        share(page, "detected under its own name", results.allTargets().detectedRightClass());
        share(page, "located", results.allTargets().located());
        amount(page, "median error of those located", results.allTargets().errorMetres(), "m");
        amount(page, "median from sound to alert", total(results, "emission-to-alert"), "s");
        amount(page, "median from sound to camera", total(results, "emission-to-camera"), "s");
        amount(page, "median from sound to drone", total(results, "emission-to-drone"), "s");
        amount(page, "median from sound to patrol", total(results, "emission-to-patrol"), "s");
        falseAlarms(page, results.falseAlarms().perSensorDay());
        page.close();
        page.element("p", "Ranges in brackets are 95 % intervals; … means that there were too few cases for a bound.");
        page.end();
    }

    private static String sentence(Evidence evidence) {
        Results results = evidence.results();
        RunSummary run = results.run();
        int emitted = results.allTargets().emitted();
        int missed = results.misses().size();
        return "Between " + evidence.clock(0) + " and " + evidence.clock(run.reachedSeconds()) + ", "
                + Words.count(emitted, "sound", "sounds") + " of the kinds the city wants to hear of happened in "
                + evidence.district().title() + ", among "
                + Words.count(evidence.stories().distractors().size(), "everyday sound", "everyday sounds") + ". "
                + (emitted - missed) + " ended in a located alert under their own name, " + missed + " did not; "
                + Words.count(results.falseAlarms().perSensorDay().count(), "alert was", "alerts were") + " false. "
                + patrols(results);
    }

    private static String patrols(Results results) {
        Distribution byAlert = total(results, "emission-to-patrol");
        Distribution byCall = results.latencies().citizens().stream()
                .filter(latency -> latency.name().equals("emission-to-patrol-by-call"))
                .map(Latencies.Latency::seconds)
                .findFirst()
                .orElseThrow();
        return byAlert.p50()
                .map(alert -> "Where an alert led a patrol to the scene, it came after a median of "
                        + Words.quantile(byAlert.p50(), "s") + ", n = " + byAlert.n()
                        + byCall.p50()
                                .map(call -> "; where only a resident's call did, after "
                                        + Words.quantile(byCall.p50(), "s") + ", n = " + byCall.n() + ".")
                                .orElse("."))
                .orElse("No alert led a patrol to a scene.");
    }

    private static Distribution total(Results results, String name) {
        return results.latencies().totals().stream()
                .filter(latency -> latency.name().equals(name))
                .map(Latencies.Latency::seconds)
                .findFirst()
                .orElseThrow();
    }

    private static void share(Markup page, String meaning, Share share) {
        String value = share.share().isPresent() ? Words.percent(share.share().getAsDouble()) : "–";
        card(page, value, meaning, share.count() + " of " + share.of() + " (" + Words.percentRange(share) + ")");
    }

    private static void amount(Markup page, String meaning, Distribution distribution, String unit) {
        String value = distribution
                .p50()
                .map(m -> Words.number(m.value()) + " " + unit)
                .orElse("–");
        String detail = distribution.n() == 0
                ? "no case"
                : "n = " + distribution.n() + Words.bounds(distribution.p50().orElseThrow());
        card(page, value, meaning, detail);
    }

    private static void falseAlarms(Markup page, Rate rate) {
        String value = rate.rate().isPresent() ? Words.number(rate.rate().getAsDouble()) : "–";
        card(page, value, "false alarms per sensor-day", "n = " + rate.count() + Words.bounds(rate));
    }

    private static void card(Markup page, String value, String meaning, String detail) {
        page.open("div", "class", "card")
                .element("p", value, "class", "big")
                .element("p", meaning)
                .element("p", detail, "class", "detail")
                .end();
    }
}
