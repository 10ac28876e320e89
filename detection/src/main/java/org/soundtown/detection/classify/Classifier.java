package org.soundtown.detection.classify;

import java.util.List;

/** Says what a second of sound is. Implementations are thread-safe: all detectors share one. */
public interface Classifier extends AutoCloseable {
    /** The longest piece of sound that a classifier may ask for (s): the detector keeps six seconds. */
    double MOST_SOUND_SECONDS = 3;

    /** The classes it can tell, in the order of its scores; unknown sounds are {@code background}. */
    List<String> labels();

    /**
     * How much sound it wants to listen to (s), from 50 ms before the onset on, up to {@link #MOST_SOUND_SECONDS}; 0 where
     * the picture is enough. The detector waits until it has that much, and fills up with silence where its window ends
     * before.
     */
    default double soundSeconds() {
        return 0;
    }

    /** Lets go of what it holds, such as a model; nothing where it holds nothing. */
    @Override
    default void close() {}

    /** Calibrated probability of each class, summing to 1. */
    float[] scores(Excerpt excerpt);
}
