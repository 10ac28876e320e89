package org.soundtown.headless.report;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.soundtown.scenarios.evaluation.MissReason;
import org.soundtown.scenarios.evaluation.Outcome;
import org.soundtown.scenarios.evaluation.Stage;
import org.soundtown.scenarios.evaluation.interval.Quantile;
import org.soundtown.scenarios.evaluation.interval.Rate;
import org.soundtown.scenarios.evaluation.interval.Share;

/** Numbers and names as a reader says them. */
public final class Words {
    private static final String NOTHING = "–";
    private static final String FIXED_SPACE = "\u00a0";
    /** An en dash at which no line breaks. */
    private static final String TO = "\u2060–\u2060";

    private Words() {}

    /** "glass breaking" for {@code glass-breaking}. */
    public static String plain(String id) {
        return id.replace('-', ' ');
    }

    /** "incident i-1", but "incident-0001" where the id says already what it is. */
    static String named(String kind, String id) {
        return id.startsWith(kind) ? id : kind + " " + id;
    }

    /** Two digits after the point below 1, one below 100, none above: 0.25, 3.1, 48, 1234. */
    public static String number(double value) {
        double size = Math.abs(value);
        int decimals = size >= 99.95 ? 0 : size >= 0.995 ? 1 : 2;
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }

    /** With its sign: +3.1, −12. */
    static String signed(double value) {
        return (value < 0 ? "\u2212" : "+") + number(Math.abs(value));
    }

    static String whole(double value) {
        return String.format(Locale.ROOT, "%,d", Math.round(value)).replace(',', '\u202f');
    }

    static String percent(double share) {
        return Math.round(100 * share) + FIXED_SPACE + "%";
    }

    /** A share as an attribute's value: "40%". */
    static String percentOf(double share) {
        return Math.round(100 * share) + "%";
    }

    /** "12 of 15 (80 %; 55–93 %)". */
    static String share(Share share) {
        return share.share().isEmpty()
                ? "0 of 0"
                : share.count() + " of " + share.of() + " ("
                        + percent(share.share().getAsDouble()) + "; " + percentRange(share) + ")";
    }

    static String percentRange(Share share) {
        return Math.round(100 * share.low()) + TO + percent(share.high());
    }

    /** "0.5 per sensor-day (0.1–1.4)". */
    static String rate(Rate rate) {
        return rate.rate().isEmpty() ? "no sensor time" : number(rate.rate().getAsDouble()) + bounds(rate);
    }

    static String bounds(Rate rate) {
        return rate.low().isEmpty()
                ? ""
                : " (" + number(rate.low().getAsDouble()) + TO
                        + number(rate.high().orElseThrow()) + ")";
    }

    /** "3.1 s (2.4–5.0)"; a bound that the sample is too small for is shown as …. */
    static String quantile(Optional<Quantile> quantile, String unit) {
        return quantile.map(q -> number(q.value()) + FIXED_SPACE + unit + bounds(q))
                .orElse(NOTHING);
    }

    /** " (2.4–5.0)"; nothing where the sample is too small for either bound. */
    static String bounds(Quantile quantile) {
        if (quantile.low().isEmpty() && quantile.high().isEmpty()) {
            return "";
        }
        return " (" + bound(quantile.low()) + TO + bound(quantile.high()) + ")";
    }

    /** A bound, or … where the sample is too small for one. */
    static String bound(OptionalDouble bound) {
        return bound.isPresent() ? number(bound.getAsDouble()) : "…";
    }

    /** "1 h", "12 min 30 s", "45 s". */
    static String duration(double seconds) {
        long total = Math.round(seconds);
        long hours = total / 3600;
        long minutes = total / 60 % 60;
        long rest = total % 60;
        StringBuilder text = new StringBuilder();
        append(text, hours, "h");
        append(text, minutes, "min");
        append(text, rest, "s");
        return text.isEmpty() ? "0 s" : text.toString();
    }

    private static void append(StringBuilder text, long amount, String unit) {
        if (amount > 0) {
            text.append(text.isEmpty() ? "" : " ").append(amount).append(' ').append(unit);
        }
    }

    public static String count(int n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }

    public static String stage(Stage stage) {
        return switch (stage) {
            case LOCATED -> "located";
            case ALERTED -> "alert at the nearest microphone";
            case DETECTED -> "detected, no alert";
            case HEARD -> "audible, not detected";
            case UNHEARD -> "audible at no microphone";
        };
    }

    public static String reason(MissReason reason) {
        return switch (reason) {
            case NONE -> "located under its own name";
            case MASKED -> "masked by other noise";
            case SHADOWED -> "shadowed by buildings";
            case TOO_FAR -> "too far or too quiet";
            case SENSOR_OUT -> "sensor out of service";
            case BELOW_THRESHOLD -> "audible, but below the detector's thresholds";
            case MESSAGE_LOST -> "message lost on the network";
            case WRONG_CLASS -> "taken for something else";
            case NO_ALERT -> "named right, but no alert";
            case NOT_LOCATED -> "alert without a located position";
        };
    }

    /** How far a sound came, or why it did not come further. */
    static String verdict(Outcome outcome) {
        return outcome.miss() == MissReason.NONE ? stage(outcome.stage()) : reason(outcome.miss());
    }

    public static String latency(String name) {
        return switch (name) {
            case "emission-to-detection" -> "sound → detection";
            case "detection-to-alert" -> "detection → alert";
            case "alert-to-incident" -> "alert → operator takes it up";
            case "incident-to-first-order" -> "taken up → first order";
            case "order-to-camera" -> "order → camera on target";
            case "order-to-drone" -> "order → drone on scene";
            case "order-to-patrol" -> "order → patrol on scene";
            case "emission-to-alert" -> "sound → alert";
            case "emission-to-camera" -> "sound → camera on target";
            case "emission-to-drone" -> "sound → drone on scene";
            case "emission-to-patrol" -> "sound → patrol on scene";
            case "emission-to-call" -> "sound → a resident calls";
            case "emission-to-patrol-by-call" -> "sound → patrol, by call alone";
            default -> plain(name);
        };
    }
}
