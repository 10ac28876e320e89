/**
 * When the evidence of several runs meets an expectation: 95 % intervals that allow for dependence within a run, and
 * Wald's sequential test. {@link org.soundtown.scenarios.suite.rule.Judge} is where to start.
 */
package org.soundtown.scenarios.suite.rule;
