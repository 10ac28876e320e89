package org.soundtown.training.example;

import org.soundtown.detection.features.LogMel;

/**
 * A labelled picture.
 *
 * @param subject index of what it shows, among the syllabus's subjects
 * @param look 0 for the first picture of a sound
 * @param snrDb loudest Fast level of the sound above the ambience (dB)
 * @param picture [mel][frame] in row-major order, thousandths of the natural logarithm of energy; not copied
 */
public record Example(int subject, Split split, Origin origin, int look, float snrDb, short[] picture) {
    static final float STEP = 0.001f;

    static Example of(int subject, Split split, Origin origin, int look, double snrDb, float[][] logMel) {
        short[] picture = new short[LogMel.MELS * LogMel.FRAMES];
        for (int i = 0; i < picture.length; i++) {
            picture[i] = (short) Math.round(logMel[i / LogMel.FRAMES][i % LogMel.FRAMES] / STEP);
        }
        return new Example(subject, split, origin, look, (float) snrDb, picture);
    }
}
