package org.soundtown.training.network;

/** Labelled log-mel pictures, in whatever form they are kept. */
public interface Pictures {
    int size();

    /** Index of the {@link Syllabus}'s subject that a picture shows. */
    int subject(int index);

    /** Whether it shows a recording, not a synthesised sound. */
    boolean recorded(int index);

    /** Writes a picture, [mel][frame] in row-major order, natural logarithm of energy, unscaled. */
    void copyTo(int index, float[] into);
}
