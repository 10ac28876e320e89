package org.soundtown.scenarios.suite;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.soundtown.scenarios.suite.measure.Measure;

/**
 * What is expected of each variant of a case.
 *
 * @param measure what is measured
 * @param bound what it must keep to; empty for what is simply true or false
 * @param indifference how far beyond the bound a number must be before it matters: for a share a difference, for a rate
 *     a factor; for the sequential test alone
 * @param strict where given, in place of the case's
 * @param when from an axis' path to the label that a variant must have; empty for every variant
 * @param note for readers
 */
public record Expectation(
        Measure measure,
        Optional<Bound> bound,
        OptionalDouble indifference,
        Optional<Boolean> strict,
        Map<String, String> when,
        String note) {
    public Expectation {
        when = Map.copyOf(when);
    }

    /** Something that is simply true or false. */
    public static Expectation of(Measure measure) {
        return new Expectation(measure, Optional.empty(), OptionalDouble.empty(), Optional.empty(), Map.of(), "");
    }

    boolean holdsFor(Variant variant) {
        return when.entrySet().stream()
                .allMatch(condition ->
                        variant.choices().get(condition.getKey()).label().equals(condition.getValue()));
    }

    /** "gunshot: located within 20 m ≥ 0.5". */
    public String text() {
        String unit = measure.unit().isEmpty() ? "" : " " + measure.unit();
        return measure.text() + bound.map(each -> " " + each.text() + unit).orElse("");
    }
}
