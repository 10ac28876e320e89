package org.soundtown.headless.fieldtrial;

import java.util.Locale;
import java.util.OptionalDouble;
import org.soundtown.scenarios.evaluation.interval.Share;

/** A comparison as lines for the screen. */
public final class TrialText {
    private static final String UNKNOWN = "–";

    private TrialText() {}

    public static String of(TrialComparison comparison) {
        TrialFigures figures = comparison.figures();
        StringBuilder text = new StringBuilder();
        text.append(String.format("%s%n", comparison.title()));
        text.append(String.format(
                "  %d shots at %d places in %d runs; heard by a microphone %s; error median %s, P95 %s m%n",
                figures.shots(),
                figures.places(),
                figures.runs(),
                share(figures.heard().overShots()),
                number(
                        figures.errors()
                                .p50()
                                .map(q -> OptionalDouble.of(q.value()))
                                .orElse(OptionalDouble.empty()),
                        1),
                number(
                        figures.errors()
                                .p95()
                                .map(q -> OptionalDouble.of(q.value()))
                                .orElse(OptionalDouble.empty()),
                        1)));
        text.append(String.format("  %-26s %9s  %-30s %-9s %s%n", "", "published", "ours [95 %]", "agrees", "source"));
        comparison.rows().forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(TrialComparison.Row row) {
        boolean metres = row.published().measure() == Measure.MEAN_ERROR;
        double scale = metres ? 1 : 100;
        String unit = metres ? "m" : "%";
        String ours = String.format(
                Locale.ROOT,
                "%s %s [%s to %s], n %d",
                number(scaled(row.ours(), scale), metres ? 1 : 0),
                unit,
                number(scaled(row.low(), scale), metres ? 1 : 0),
                number(scaled(row.high(), scale), metres ? 1 : 0),
                row.n());
        return String.format(
                Locale.ROOT,
                "  %-26s %7s %s  %-30s %-9s %s%n",
                row.published().measure().words(),
                number(OptionalDouble.of(scale * row.published().value()), metres ? 1 : 0),
                unit,
                ours,
                row.agreement().words(),
                row.published().source());
    }

    private static OptionalDouble scaled(OptionalDouble value, double scale) {
        return value.isPresent() ? OptionalDouble.of(scale * value.getAsDouble()) : value;
    }

    private static String share(Share share) {
        return String.format(Locale.ROOT, "%d of %d", share.count(), share.of());
    }

    private static String number(OptionalDouble value, int decimals) {
        return value.isPresent() ? String.format(Locale.ROOT, "%." + decimals + "f", value.getAsDouble()) : UNKNOWN;
    }
}
