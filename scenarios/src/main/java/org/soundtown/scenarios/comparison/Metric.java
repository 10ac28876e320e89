package org.soundtown.scenarios.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.OptionalDouble;
import org.soundtown.scenarios.comparison.difference.Difference;

/**
 * One figure on both sides.
 *
 * @param family which metrics its verdict is corrected with
 * @param name stable: "located", "emission-to-drone p95"
 * @param soundClass the class it speaks of; "" for all target classes together
 * @param unit "share", "m", "s", "per sensor-day" and the like
 * @param base before
 * @param changed after
 * @param pAdjusted the difference's p, corrected by Holm over the metrics of its family; empty where there is no p
 */
public record Metric(
        Family family,
        String name,
        @JsonProperty("class") String soundClass,
        String unit,
        Direction better,
        Figure base,
        @JsonProperty("new") Figure changed,
        Difference difference,
        OptionalDouble pAdjusted,
        Verdict verdict) {
    /** The level at which a family of metrics may be wrong once. */
    public static final double LEVEL = 0.05;

    /** Which metrics answer one question together. */
    public enum Family {
        /** What was heard, detected, named and located, and how near. */
        FOUND("found"),
        /** How long it took. */
        SPEED("speed"),
        /** False alarms, bytes, and what privacy it cost. */
        COST("cost"),
        /** The first and the third class by class. */
        BY_CLASS("by class");

        private final String id;

        Family(String id) {
            this.id = id;
        }

        @JsonValue
        public String id() {
            return id;
        }
    }

    /** Which way is better. */
    public enum Direction {
        HIGHER,
        LOWER;

        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param value in the metric's unit
     * @param count what is counted; the sum for a rate, the sample's size for a quantile
     * @param of out of how much: sounds, or sensor-days; the sample's size again for a quantile
     */
    public record Figure(double value, double count, double of) {}

    static Metric of(
            Family family,
            String name,
            String soundClass,
            String unit,
            Direction better,
            Figure base,
            Figure changed,
            Difference difference) {
        return new Metric(
                soundClass.isEmpty() ? family : Family.BY_CLASS,
                name,
                soundClass,
                unit,
                better,
                base,
                changed,
                difference,
                OptionalDouble.empty(),
                Verdict.NONE_SHOWN);
    }

    /** Whether its interval leaves 0 out, though the verdict, which knows how many metrics there are, does not go by it. */
    public boolean shownAlone() {
        return verdict == Verdict.NONE_SHOWN && difference.excludesZero();
    }

    Metric judged(double adjusted) {
        boolean shown = adjusted < LEVEL && difference.value() != 0;
        boolean up = difference.value() > 0;
        Verdict judged =
                !shown ? Verdict.NONE_SHOWN : up == (better == Direction.HIGHER) ? Verdict.BETTER : Verdict.WORSE;
        return with(OptionalDouble.of(adjusted), judged);
    }

    Metric sameBytes() {
        return with(OptionalDouble.empty(), Verdict.SAME_BYTES);
    }

    private Metric with(OptionalDouble adjusted, Verdict judged) {
        return new Metric(family, name, soundClass, unit, better, base, changed, difference, adjusted, judged);
    }
}
