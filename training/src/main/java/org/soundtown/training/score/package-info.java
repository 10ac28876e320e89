/** How good a classifier is, and how sure it may be: calibration, thresholds, scores with their uncertainty. */
package org.soundtown.training.score;
