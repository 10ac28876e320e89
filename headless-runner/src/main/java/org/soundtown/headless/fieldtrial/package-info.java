/**
 * Published field trials beside our own runs of them: {@link org.soundtown.headless.fieldtrial.PublishedTrials} holds what was
 * published, {@link org.soundtown.headless.fieldtrial.TrialFigures} what the runs gave, {@link
 * org.soundtown.headless.fieldtrial.TrialComparison} puts one beside the other by the rules of docs/field-trials.md, which were
 * written before any run.
 */
package org.soundtown.headless.fieldtrial;
