/**
 * Whether probabilities mean what they say: {@link org.soundtown.coverage.calibration.Forecast} is one probability and what
 * became of it, {@link org.soundtown.coverage.calibration.Reliability} judges many.
 */
package org.soundtown.coverage.calibration;
