package org.soundtown.training.alteration;

import org.soundtown.foundation.dice.DiceCursor;

/** Moves a picture by up to two and a half mel bands. */
final class Pitch {
    private static final double MOST_BANDS = 2.5;

    private Pitch() {}

    static void apply(float[] picture, DiceCursor dice) {
        double shift = dice.uniform(-MOST_BANDS, MOST_BANDS);
        float[] column = new float[Grid.MELS];
        for (int t = 0; t < Grid.FRAMES; t++) {
            for (int m = 0; m < Grid.MELS; m++) {
                column[m] = picture[m * Grid.FRAMES + t];
            }
            for (int m = 0; m < Grid.MELS; m++) {
                picture[m * Grid.FRAMES + t] = Grid.between(column, m + shift);
            }
        }
    }
}
