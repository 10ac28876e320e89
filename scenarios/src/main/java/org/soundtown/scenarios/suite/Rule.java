package org.soundtown.scenarios.suite;

import java.util.Optional;

/**
 * How much evidence an expectation needs.
 *
 * @param strict true where it passes only on evidence for it; else it fails only on evidence against it
 * @param sequential where given, seeds run one after another until every expectation is decided
 */
public record Rule(boolean strict, Optional<Sequential> sequential) {
    /** Fails only on evidence against an expectation, all seeds run. */
    public static final Rule STANDARD = new Rule(false, Optional.empty());

    /**
     * Error rates of the sequential test.
     *
     * @param alpha probability to fail an expectation whose bound is just held
     * @param beta probability to pass one that is missed by the whole region of indifference
     */
    public record Sequential(double alpha, double beta) {}
}
