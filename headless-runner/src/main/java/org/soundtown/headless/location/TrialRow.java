package org.soundtown.headless.location;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.soundtown.scenarios.evaluation.interval.Distribution;
import org.soundtown.scenarios.evaluation.interval.Quantile;
import org.soundtown.scenarios.evaluation.interval.Share;

/**
 * What one locator reached on one kind of sounds.
 *
 * @param n sounds
 * @param located share placed by three sensors or more
 * @param errorMetres of those, on the map
 * @param inside share of those whose 95 % region holds the true place
 * @param semiMajorMetres half the long axis of those regions
 */
record TrialRow(
        String locator,
        String sounds,
        int n,
        Share located,
        Distribution errorMetres,
        Share inside,
        Distribution semiMajorMetres) {

    static TrialRow of(String locator, String sounds, List<TrialOutcome> all, Predicate<TrialOutcome> kind) {
        List<TrialOutcome> these = all.stream().filter(kind).toList();
        List<TrialOutcome> placed = these.stream().filter(TrialOutcome::located).toList();
        return new TrialRow(
                locator,
                sounds,
                these.size(),
                Share.of(placed.size(), these.size()),
                Distribution.of(placed.stream().map(TrialOutcome::errorMetres).toList()),
                Share.of((int) placed.stream().filter(TrialOutcome::inside).count(), placed.size()),
                Distribution.of(
                        placed.stream().map(TrialOutcome::semiMajorMetres).toList()));
    }

    String text() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %s | %s | %s | %s | %s |",
                locator,
                sounds,
                n,
                percent(located),
                errorMetres.p50().map(TrialRow::metres).orElse("-"),
                errorMetres.p95().map(TrialRow::metres).orElse("-"),
                percent(inside),
                semiMajorMetres.p50().map(TrialRow::metres).orElse("-"));
    }

    private static String metres(Quantile q) {
        String low = q.low().isPresent() ? "%.1f".formatted(q.low().getAsDouble()) : "";
        String high = q.high().isPresent() ? "%.1f".formatted(q.high().getAsDouble()) : "";
        return "%.1f (%s–%s)".formatted(q.value(), low, high);
    }

    private static String percent(Share share) {
        return share.share().isEmpty()
                ? "-"
                : "%.1f %% (%.1f–%.1f)"
                        .formatted(100 * share.share().getAsDouble(), 100 * share.low(), 100 * share.high());
    }
}
