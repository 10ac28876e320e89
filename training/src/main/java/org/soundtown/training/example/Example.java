package org.soundtown.training.example;

import org.soundtown.detection.features.LogMel;

/**
 * A labelled picture.
 *
 * @param label index of its class
 * @param look 0 for the first picture of a sound
 * @param snrDb loudest Fast level of the sound above the ambience (dB)
 * @param picture [mel][frame] in row-major order, thousandths of the natural logarithm of energy; not copied
 */
public record Example(int label, Split split, Origin origin, int look, float snrDb, short[] picture) {
    static final float STEP = 0.001f;

    static Example of(int label, Split split, Origin origin, int look, double snrDb, float[][] logMel) {
        short[] picture = new short[LogMel.MELS * LogMel.FRAMES];
        for (int i = 0; i < picture.length; i++) {
            picture[i] = (short) Math.round(logMel[i / LogMel.FRAMES][i % LogMel.FRAMES] / STEP);
        }
        return new Example(label, split, origin, look, (float) snrDb, picture);
    }
}
