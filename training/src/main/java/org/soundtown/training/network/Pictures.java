package org.soundtown.training.network;

/** Labelled log-mel pictures, in whatever form they are kept. */
public interface Pictures {
    int size();

    /** Index of the class of a picture. */
    int label(int index);

    /** Writes a picture, [mel][frame] in row-major order, natural logarithm of energy, unscaled. */
    void copyTo(int index, float[] into);
}
