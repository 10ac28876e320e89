package org.soundtown.scenarios.suite;

import java.util.ArrayList;
import java.util.List;

/**
 * One scenario under some seeds and in some variants, and what is expected of each variant.
 *
 * @param scenario a shipped scenario's name, or a path relative to the suite's file
 * @param seeds in the order in which they run; at least one, none twice
 * @param set what is different from the scenario in all variants, as texts {@code dotted.path=value}
 * @param vary each axis of the matrix; none for a case of one variant
 * @param expectations what is expected; each holds for every variant that it does not exclude
 */
public record SuiteCase(
        String name,
        String title,
        String scenario,
        List<Long> seeds,
        List<String> set,
        List<Axis> vary,
        Rule rule,
        List<Expectation> expectations) {
    public SuiteCase {
        seeds = List.copyOf(seeds);
        set = List.copyOf(set);
        vary = List.copyOf(vary);
        expectations = List.copyOf(expectations);
    }

    /** All combinations of the axes' values; the last axis turns fastest. */
    public List<Variant> variants() {
        List<Variant> variants = List.of(Variant.NONE);
        for (Axis axis : vary) {
            List<Variant> longer = new ArrayList<>();
            for (Variant variant : variants) {
                axis.values().forEach(value -> longer.add(variant.with(axis.path(), value)));
            }
            variants = longer;
        }
        return variants;
    }

    /** What is expected of this variant. */
    public List<Expectation> expectationsOf(Variant variant) {
        return expectations.stream()
                .filter(expectation -> expectation.holdsFor(variant))
                .toList();
    }

    /** The same case with other seeds. */
    public SuiteCase withSeeds(List<Long> others) {
        return new SuiteCase(name, title, scenario, others, set, vary, rule, expectations);
    }

    /** The same case with one more expectation. */
    public SuiteCase expectingToo(Expectation further) {
        List<Expectation> more = new ArrayList<>(expectations);
        more.add(further);
        return new SuiteCase(name, title, scenario, seeds, set, vary, rule, more);
    }
}
