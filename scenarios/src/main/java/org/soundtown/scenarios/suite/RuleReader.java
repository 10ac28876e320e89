package org.soundtown.scenarios.suite;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads {@code rule}: {@code {strict: true, sequential: {alpha: 0.05, beta: 0.05}}}. */
final class RuleReader {
    private static final double USUAL_ERROR = 0.05;
    private static final double LEAST_ERROR = 1e-6;
    private static final double MOST_ERROR = 0.3;

    private final SuiteFaults faults;

    RuleReader(SuiteFaults faults) {
        this.faults = faults;
    }

    /** @param usual what holds where nothing is said */
    Rule read(String at, JsonNode node, Rule usual) {
        if (node == null) {
            return usual;
        }
        return faults.part(at, node, SuiteFile.Rule.class)
                .map(written -> new Rule(
                        written.strict() == null ? usual.strict() : written.strict(),
                        written.sequential() == null
                                ? usual.sequential()
                                : sequential(at + ".sequential", written.sequential())))
                .orElse(usual);
    }

    /** {@code false} for none, where the suite has one. */
    private Optional<Rule.Sequential> sequential(String at, JsonNode node) {
        if (node.isBoolean()) {
            return node.asBoolean() ? Optional.of(new Rule.Sequential(USUAL_ERROR, USUAL_ERROR)) : Optional.empty();
        }
        return faults.part(at, node, SuiteFile.Sequential.class)
                .map(written -> new Rule.Sequential(
                        faults.within(at + ".alpha", written.alpha(), USUAL_ERROR, LEAST_ERROR, MOST_ERROR, ""),
                        faults.within(at + ".beta", written.beta(), USUAL_ERROR, LEAST_ERROR, MOST_ERROR, "")));
    }
}
