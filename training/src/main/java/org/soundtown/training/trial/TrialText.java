package org.soundtown.training.trial;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.soundtown.scenarios.evaluation.interval.Rate;
import org.soundtown.scenarios.evaluation.interval.Share;
import org.soundtown.training.trial.score.AlarmRate;
import org.soundtown.training.trial.score.ClassScore;
import org.soundtown.training.trial.score.CrossTrigger;
import org.soundtown.training.trial.score.DistanceScore;
import org.soundtown.training.trial.score.Estimate;
import org.soundtown.training.trial.score.Listened;
import org.soundtown.training.trial.score.Reliability;

/** A trial's result as tables for the screen. Intervals are 95 %. */
public final class TrialText {
    private static final int MOST_CROSS_TRIGGERS = 12;

    private final StringBuilder text = new StringBuilder();

    private TrialText() {}

    /** The tables, ending with a line break. */
    public static String of(TrialResult result) {
        TrialText text = new TrialText();
        if (!result.complete()) {
            text.line("Interrupted: of what was heard until then.");
        }
        text.inputs(result.inputs());
        result.distances().forEach(text::distance);
        text.line("");
        text.listened("Everyday ambience without any event, simulated", result.everyday());
        result.everyday()
                .gunshotPerSensorMonth()
                .ifPresent(month ->
                        text.line("  gunshot false alarms per sensor-month, drawn out from that: %s", rate(month)));
        text.listened("Recordings of ambience", result.recordedAmbience());
        text.reliability(result.reliability());
        return text.text.toString();
    }

    private void inputs(TrialInputs inputs) {
        line(
                "%d recordings (%s) of %s, model %s (%s)",
                inputs.recordings(),
                inputs.use(),
                inputs.data(),
                inputs.model(),
                inputs.modelSha256()
                        .substring(0, Math.min(12, inputs.modelSha256().length())));
        line(
                "Played in %s under the bed of %s h, %.0f dB(A), seed %d",
                inputs.district(), plain(inputs.hour()), inputs.bedDb(), inputs.seed());
        names("Used for nothing, being neither clearly a class of ours nor clearly none", inputs.leftOut());
        names("Not in the class map, therefore distractors", inputs.unknown());
    }

    private void names(String what, Map<String, Integer> counts) {
        if (!counts.isEmpty()) {
            line(
                    "%s: %s",
                    what,
                    String.join(
                            ", ",
                            counts.entrySet().stream()
                                    .map(entry -> entry.getKey() + " " + entry.getValue())
                                    .toList()));
        }
    }

    private void distance(DistanceScore score) {
        line("");
        line("%s m: %d recordings of %d originals", plain(score.metres()), score.clips(), score.originals());
        line(
                "%-15s %5s %5s %4s  %-18s %-18s %-18s %s",
                "class", "clips", "orig.", "SNR", "recall", "precision", "F1", "F1 within 0.2 s");
        for (ClassScore one : score.classes()) {
            line(
                    "%-15s %5d %5d %4s  %-18s %-18s %-18s %s",
                    one.soundClass(),
                    one.clips(),
                    one.originals(),
                    number(one.medianSnrDb(), "%.0f"),
                    share(one.recall()),
                    share(one.precision()),
                    estimate(one.f1()),
                    estimate(one.onset().f1()));
        }
        line(
                "macro F1 of %s  %s; within 0.2 s of the onset %s",
                String.join(", ", score.five()), estimate(score.macroF1Five()), estimate(score.onsetMacroF1Five()));
        line("macro F1 of all classes played  %s", estimate(score.macroF1()));
        crossTriggers(score.crossTriggers());
        listened("Other sounds playing", score.distractors());
        listened("Ambience before the sounds", score.quiet());
    }

    private void crossTriggers(List<CrossTrigger> triggers) {
        triggers.stream()
                .limit(MOST_CROSS_TRIGGERS)
                .forEach(one -> line(
                        "  %-16s taken for %-16s %d of %d  %s",
                        one.played(),
                        one.reported(),
                        one.share().count(),
                        one.share().of(),
                        share(one.share())));
        if (triggers.size() > MOST_CROSS_TRIGGERS) {
            line("  and %d further kinds of mistake, in the JSON", triggers.size() - MOST_CROSS_TRIGGERS);
        }
    }

    private void listened(String what, Listened listened) {
        if (listened.hours() == 0) {
            return;
        }
        String worst = String.join(
                ", ",
                listened.alarms().stream()
                        .filter(one -> !one.soundClass().equals(AlarmRate.ANY)
                                && one.perHour().count() > 0)
                        .sorted(Comparator.comparingInt(one -> -one.perHour().count()))
                        .map(one -> one.soundClass() + " " + one.perHour().count())
                        .toList());
        line(
                "%s, %.2f h: false alarms per hour %s%s",
                what,
                listened.hours(),
                rate(listened.alarms().get(0).perHour()),
                worst.isEmpty() ? "" : " (" + worst + ")");
    }

    private void reliability(Reliability reliability) {
        line("");
        line(
                "Confidence of %d claims: expected calibration error %s",
                reliability.claims(), number(reliability.error(), "%.3f"));
        for (Reliability.Bin bin : reliability.bins()) {
            line(
                    "  said %.2f, right %s of %d",
                    bin.meanConfidence(), share(bin.right()), bin.right().of());
        }
    }

    private static String share(Share share) {
        return share.of() == 0
                ? "-"
                : String.format(
                        Locale.ROOT, "%.2f [%.2f, %.2f]", share.share().orElseThrow(), share.low(), share.high());
    }

    private static String estimate(Estimate estimate) {
        return estimate.value().isEmpty()
                ? "-"
                : number(estimate.value(), "%.2f") + " [" + number(estimate.low(), "%.2f") + ", "
                        + number(estimate.high(), "%.2f") + "]";
    }

    private static String rate(Rate rate) {
        return number(rate.rate(), "%.2f") + " [" + number(rate.low(), "%.2f") + ", " + number(rate.high(), "%.2f")
                + "]";
    }

    private static String number(OptionalDouble value, String format) {
        return value.isEmpty() ? "-" : String.format(Locale.ROOT, format, value.getAsDouble());
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
