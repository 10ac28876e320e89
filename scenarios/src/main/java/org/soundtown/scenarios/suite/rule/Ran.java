package org.soundtown.scenarios.suite.rule;

import org.soundtown.scenarios.evaluation.Results;

/**
 * A finished run as a judge sees it.
 *
 * @param digest SHA-256 of its chronicle, hexadecimal
 */
public record Ran(long seed, String digest, Results results) {}
