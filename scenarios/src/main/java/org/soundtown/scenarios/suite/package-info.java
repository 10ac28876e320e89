/**
 * Scenarios with what is expected of them. {@link org.soundtown.scenarios.suite.SuiteReader} reads a {@link
 * org.soundtown.scenarios.suite.Suite}; {@code measure} says what of a run's results an expectation speaks of, {@code rule}
 * when the evidence of several runs meets it. Runs nothing and writes nothing.
 */
package org.soundtown.scenarios.suite;
