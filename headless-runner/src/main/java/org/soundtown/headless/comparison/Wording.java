package org.soundtown.headless.comparison;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.soundtown.scenarios.comparison.ChangedSound;
import org.soundtown.scenarios.comparison.Comparison;
import org.soundtown.scenarios.comparison.Metric;
import org.soundtown.scenarios.comparison.SoundFate;
import org.soundtown.scenarios.comparison.SoundKey;
import org.soundtown.scenarios.comparison.Verdict;
import org.soundtown.scenarios.comparison.difference.Difference;
import org.soundtown.scenarios.evaluation.MissReason;

/** What text and Markdown have in common. */
final class Wording {
    private static final String SHARE = "share";
    private static final String POINTS = "%.1f";

    private Wording() {}

    /** "located, gunshot". */
    static String name(Metric metric) {
        String plain = metric.name().replace('-', ' ');
        return metric.soundClass().isEmpty() ? plain : plain + ", " + metric.soundClass();
    }

    /** "73.3 % (44 of 60)", "1.25 s (n 41)", "4.8 per sensor-day (4)". */
    static String figure(Metric metric, Metric.Figure figure) {
        return switch (metric.unit()) {
            case SHARE ->
                String.format(Locale.ROOT, "%.1f %% (%.0f of %.0f)", 100 * figure.value(), figure.count(), figure.of());
            case "m", "s" ->
                String.format(Locale.ROOT, "%s %s (n %.0f)", number(figure.value()), metric.unit(), figure.count());
            default -> String.format(Locale.ROOT, "%s/day (%s)", number(figure.value()), number(figure.count()));
        };
    }

    /** "−3.3 (−9.1 to +2.4)"; for a share in percentage points. */
    static String difference(Metric metric) {
        Difference difference = metric.difference();
        boolean share = metric.unit().equals(SHARE);
        DoubleFunction<String> written = share ? value -> signed(100 * value, POINTS) : Wording::signed;
        String interval = difference.low().isEmpty()
                ? "(too few for an interval)"
                : "(" + written.apply(difference.low().getAsDouble()) + " to "
                        + written.apply(difference.high().orElseThrow()) + ")";
        return written.apply(difference.value()) + (share ? " points " : " ") + interval;
    }

    static String p(OptionalDouble p) {
        return p.isEmpty()
                ? "–"
                : p.getAsDouble() < 0.001 ? "< 0.001" : String.format(Locale.ROOT, "%.3f", p.getAsDouble());
    }

    /** One sentence with the outcome. */
    static String inShort(Comparison comparison) {
        if (comparison.allSameBytes()) {
            return "The same bytes: every chronicle is as it was.";
        }
        long worse = comparison.withVerdict(Verdict.WORSE).size();
        long better = comparison.withVerdict(Verdict.BETTER).size();
        if (worse == 0 && better == 0) {
            return "No difference shown in any metric, though "
                    + (comparison.compared().size() - comparison.sameBytes()) + " of "
                    + comparison.compared().size() + " chronicles differ.";
        }
        return "Worse in " + metrics(worse) + ", better in " + metrics(better) + ".";
    }

    /** "event/gunshot-3". */
    static String sound(SoundKey key) {
        return key.number() == 1
                ? key.who()
                : key.who() + " (its " + key.soundClass() + " number " + key.number() + ")";
    }

    static String fate(SoundFate fate) {
        return fate.miss() == MissReason.NONE
                ? "located"
                : fate.stage().id() + ", " + fate.miss().id();
    }

    /** What to type to see why. */
    static String command(ChangedSound change) {
        return "soundtown explain " + quoted(change.newRun().folder() + "") + " "
                + change.changed().emission();
    }

    static String number(double value) {
        double size = Math.abs(value);
        int decimals = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : 3;
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }

    private static String signed(double value) {
        return withSign(value, number(Math.abs(value)));
    }

    private static String signed(double value, String format) {
        return withSign(value, String.format(Locale.ROOT, format, Math.abs(value)));
    }

    private static String withSign(double value, String size) {
        boolean zero = size.matches("[0.]+");
        return zero ? "0" : (value < 0 ? "\u2212" : "+") + size;
    }

    private static String metrics(long n) {
        return n == 0 ? "none" : n + (n == 1 ? " metric" : " metrics");
    }

    private static String quoted(String path) {
        return path.matches("[\\p{L}\\p{N}_./:+=@-]+") ? path : "'" + path + "'";
    }
}
