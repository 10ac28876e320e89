package org.soundtown.headless.baseline;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.soundtown.scenarios.comparison.difference.Difference;
import org.soundtown.scenarios.evaluation.interval.CensoredQuantile;
import org.soundtown.scenarios.evaluation.interval.Mean;
import org.soundtown.scenarios.evaluation.interval.Quantile;
import org.soundtown.scenarios.evaluation.interval.Rate;
import org.soundtown.scenarios.evaluation.interval.Share;
import org.soundtown.scenarios.evaluation.interval.WeightedRate;

/** Numbers as cells of a table, each with its interval. */
final class Cells {
    private static final String NOTHING = "–";

    private Cells() {}

    /** "52 of 71, 73 % (62–82)". */
    static String share(Share share) {
        return share.of() == 0
                ? "0 of 0"
                : String.format(
                        Locale.ROOT,
                        "%d of %d, %.0f %% (%.0f–%.0f)",
                        share.count(),
                        share.of(),
                        100 * share.share().orElseThrow(),
                        100 * share.low(),
                        100 * share.high());
    }

    /** "4.1 s (3.9–4.6)"; a bound that the sample is too small for is shown as …. */
    static String quantile(Optional<Quantile> quantile) {
        return quantile.map(q -> number(q.value()) + " s (" + bound(q.low()) + "–" + bound(q.high()) + ")")
                .orElse(NOTHING);
    }

    /** "4.1 s (3.9–4.6)", "not reached (≥ 38 s)" where the curve does not come so far. */
    static String quantile(CensoredQuantile quantile) {
        if (quantile.value().isEmpty()) {
            return "not reached"
                    + (quantile.low().isPresent()
                            ? " (≥ " + number(quantile.low().getAsDouble()) + " s)"
                            : "");
        }
        return number(quantile.value().getAsDouble()) + " s (" + bound(quantile.low()) + "–" + bound(quantile.high())
                + ")";
    }

    static String rate(Rate rate) {
        return interval(rate.rate(), rate.low(), rate.high());
    }

    static String rate(WeightedRate rate) {
        return interval(rate.rate(), rate.low(), rate.high());
    }

    static String mean(Mean mean) {
        return interval(mean.mean(), mean.low(), mean.high());
    }

    /** "−34 points (−45 to −22)". */
    static String points(Optional<Difference> difference) {
        return difference
                .map(d -> signed(100 * d.value()) + " points"
                        + (d.low().isPresent()
                                ? " (" + signed(100 * d.low().getAsDouble()) + " to "
                                        + signed(100 * d.high().orElseThrow()) + ")"
                                : ""))
                .orElse(NOTHING);
    }

    /** "−1.2 (−2.0 to −0.4)"; without an interval where one seed ran. */
    static String change(Mean mean) {
        return mean.mean().isEmpty()
                ? NOTHING
                : signed(mean.mean().getAsDouble())
                        + (mean.low().isPresent()
                                ? " (" + signed(mean.low().getAsDouble()) + " to "
                                        + signed(mean.high().orElseThrow()) + ")"
                                : " (one seed: no interval)");
    }

    private static String interval(OptionalDouble value, OptionalDouble low, OptionalDouble high) {
        return value.isEmpty()
                ? NOTHING
                : number(value.getAsDouble())
                        + (low.isEmpty() && high.isEmpty() ? "" : " (" + bound(low) + "–" + bound(high) + ")");
    }

    private static String bound(OptionalDouble bound) {
        return bound.isPresent() ? number(bound.getAsDouble()) : "…";
    }

    static String number(double value) {
        double size = Math.abs(value);
        return String.format(Locale.ROOT, size >= 99.95 ? "%.0f" : size >= 9.95 ? "%.1f" : "%.2f", value);
    }

    private static String signed(double value) {
        return (value < 0 ? "−" : "+") + number(Math.abs(value));
    }
}
