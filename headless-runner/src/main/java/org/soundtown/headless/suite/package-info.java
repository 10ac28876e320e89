/**
 * Runs a suite: {@link org.soundtown.headless.suite.SuitePlan} says which runs it takes, {@link
 * org.soundtown.headless.suite.SuiteRunner} runs several at once, {@link org.soundtown.headless.suite.RunStore} keeps each
 * that is whole, and {@link org.soundtown.headless.suite.SuiteResult} is what CI reads.
 */
package org.soundtown.headless.suite;
