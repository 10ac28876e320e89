package org.soundtown.detection.classify;

import java.util.List;

/** Says what a second of sound is. Implementations are thread-safe: all detectors share one. */
public interface Classifier {
    /** The classes it can tell, in the order of its scores; unknown sounds are {@code background}. */
    List<String> labels();

    /**
     * Calibrated probability of each class, summing to 1.
     *
     * @param logMel a picture of {@link org.soundtown.detection.features.LogMel}: [mel][frame]
     */
    float[] scores(float[][] logMel);
}
