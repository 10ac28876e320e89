package org.soundtown.training.alteration;

import org.soundtown.foundation.dice.DiceCursor;

/** Moves a picture by up to one and a half mel bands. */
final class Pitch {
    private static final double MOST_BANDS = 1.5;

    private static final double CHANCE = 0.6;

    private Pitch() {}

    static void apply(float[] picture, DiceCursor dice) {
        if (dice.uniform() > CHANCE) {
            return;
        }
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
