/**
 * What a trial's performances come to. {@link org.soundtown.training.trial.score.DistanceScore} is one distance: shares with
 * Wilson's interval, F1 with one from resampled originals, what was taken for what; the rest counts false alarms and asks
 * whether confidence may be believed.
 */
package org.soundtown.training.trial.score;
