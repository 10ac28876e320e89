package org.soundtown.training.alteration;

import org.soundtown.foundation.dice.DiceCursor;

/** Turns loud frames down: of what a frame exceeds the picture's mean level by, only a share is left. */
final class Compression {
    private static final double CHANCE = 0.2;

    private Compression() {}

    static void apply(float[] picture, DiceCursor dice) {
        if (dice.uniform() > CHANCE) {
            return;
        }
        float share = (float) dice.uniform(0.4, 1);
        float[] level = new float[Grid.FRAMES];
        float mean = 0;
        for (int t = 0; t < Grid.FRAMES; t++) {
            double energy = 0;
            for (int m = 0; m < Grid.MELS; m++) {
                energy += Math.exp(picture[m * Grid.FRAMES + t]);
            }
            level[t] = (float) Math.log(energy);
            mean += level[t] / Grid.FRAMES;
        }
        for (int t = 0; t < Grid.FRAMES; t++) {
            float down = (1 - share) * Math.max(0, level[t] - mean);
            for (int m = 0; m < Grid.MELS; m++) {
                picture[m * Grid.FRAMES + t] -= down;
            }
        }
    }
}
