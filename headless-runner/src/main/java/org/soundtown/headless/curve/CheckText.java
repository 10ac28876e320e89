package org.soundtown.headless.curve;

import java.util.Locale;
import java.util.Map;
import org.soundtown.coverage.calibration.Forecast;
import org.soundtown.coverage.calibration.Reliability;

/** A check as tables in Markdown, which a screen shows as well, and as CSV. */
public final class CheckText {
    private CheckText() {}

    /** One kind: a row a class. */
    public static String table(ForecastKind kind, Map<String, Reliability> reliability) {
        StringBuilder text = new StringBuilder();
        text.append(String.format("%n**%s**%n%n", capital(kind.words())));
        text.append(String.format(
                "| %-14s | %6s | %8s | %9s | %-22s | %-14s | %6s | %11s |%n",
                "class", "n", "happened", "predicted", "error [95 %]", "by chance", "Brier", "of the share"));
        text.append("|---|---:|---:|---:|---|---|---:|---:|\n");
        reliability.forEach((soundClass, one) -> text.append(row(soundClass, one)));
        return text.toString();
    }

    private static String row(String soundClass, Reliability one) {
        return String.format(
                Locale.ROOT,
                "| %-14s | %6d | %6.1f %% | %7.1f %% | %.3f [%.3f to %.3f] | %.3f (%.3f) | %.3f | %.3f |%n",
                soundClass,
                one.n(),
                100.0 * one.happened() / one.n(),
                100 * one.meanProbability(),
                one.error(),
                one.errorLow(),
                one.errorHigh(),
                one.byChance(),
                one.mostByChance(),
                one.brier(),
                one.brierOfShare());
    }

    /** All classes of one kind together: a row a bin. */
    public static String bins(ForecastKind kind, Reliability all) {
        StringBuilder text = new StringBuilder();
        text.append(String.format("%n**%s, all classes by bin**%n%n", capital(kind.words())));
        text.append("| predicted | mean | happened | of | share [95 %] |\n|---|---:|---:|---:|---|\n");
        all.bins()
                .forEach(bin -> text.append(String.format(
                        Locale.ROOT,
                        "| %.1f to %.1f | %.3f | %d | %d | %.3f [%.3f to %.3f] |%n",
                        bin.from(),
                        bin.to(),
                        bin.meanProbability(),
                        bin.happened().count(),
                        bin.happened().of(),
                        bin.happened().share().orElse(Double.NaN),
                        bin.happened().low(),
                        bin.happened().high())));
        return text.toString();
    }

    /** Every forecast: a line each. */
    public static String csv(CoverageCheck check) {
        StringBuilder text = new StringBuilder("kind,class,run,probability,happened\n");
        check.forecasts()
                .forEach((kind, classes) -> classes.forEach((soundClass, own) -> {
                    for (Forecast one : own) {
                        text.append(String.format(
                                Locale.ROOT,
                                "%s,%s,%d,%.4f,%d%n",
                                kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                soundClass,
                                one.run() + 1,
                                one.probability(),
                                one.happened() ? 1 : 0));
                    }
                }));
        return text.toString();
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
