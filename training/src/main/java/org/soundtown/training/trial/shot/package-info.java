/**
 * How a shot changes with distance: what tells real series of shots recorded near from those recorded further away, beside what
 * the twin's propagation makes of the near ones. {@link org.soundtown.training.trial.shot.NearMid} is the comparison.
 */
package org.soundtown.training.trial.shot;
