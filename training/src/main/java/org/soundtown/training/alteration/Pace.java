package org.soundtown.training.alteration;

import org.soundtown.foundation.dice.DiceCursor;

/** Moves a picture in time by up to 50 ms and stretches it by up to a seventh about its onset. */
final class Pace {
    private static final double MOST_SHIFT = 5;
    private static final double LEAST_RATE = 0.87;
    private static final double ONSET_FRAME = 5;

    private static final double CHANCE = 0.6;

    private Pace() {}

    static void apply(float[] picture, DiceCursor dice) {
        if (dice.uniform() > CHANCE) {
            return;
        }
        double shift = dice.uniform(-MOST_SHIFT, MOST_SHIFT);
        double rate = dice.logUniform(LEAST_RATE, 1 / LEAST_RATE);
        float[] row = new float[Grid.FRAMES];
        for (int m = 0; m < Grid.MELS; m++) {
            System.arraycopy(picture, m * Grid.FRAMES, row, 0, Grid.FRAMES);
            for (int t = 0; t < Grid.FRAMES; t++) {
                picture[m * Grid.FRAMES + t] = Grid.between(row, ONSET_FRAME + (t - ONSET_FRAME) * rate + shift);
            }
        }
    }
}
