package org.soundtown.training.trial.score;

import org.soundtown.scenarios.evaluation.interval.Share;

/**
 * One sound taken for another.
 *
 * @param played our class, or the recordings' own name where we have none
 * @param reported class of the table
 * @param share of the recordings played
 */
public record CrossTrigger(String played, String reported, Share share) {}
