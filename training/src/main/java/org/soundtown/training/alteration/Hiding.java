package org.soundtown.training.alteration;

import java.util.Arrays;
import org.soundtown.foundation.dice.DiceCursor;

/**
 * Hides a few bands and frames (Park et al., "SpecAugment", Interspeech 2019), so that no single detail is relied on, and at
 * times all that lies above or below some band, as a poor recorder would.
 */
final class Hiding {
    private static final int MOST_HIDDEN = 10;
    private static final double LIMIT_CHANCE = 0.1;

    private Hiding() {}

    static void apply(float[] picture, DiceCursor dice) {
        float mean = Grid.mean(picture);
        hideBands(picture, dice.below(Grid.MELS), dice.below(MOST_HIDDEN), mean);
        hideFrames(picture, dice.below(Grid.FRAMES), dice.below(MOST_HIDDEN), mean);
        if (dice.uniform() < LIMIT_CHANCE) {
            int first = Grid.MELS - dice.below(Grid.MELS / 3);
            quieten(picture, first, Grid.MELS);
        }
        if (dice.uniform() < LIMIT_CHANCE) {
            quieten(picture, 0, dice.below(Grid.MELS / 5));
        }
    }

    private static void hideBands(float[] picture, int first, int count, float value) {
        for (int m = first; m < Math.min(Grid.MELS, first + count); m++) {
            Arrays.fill(picture, m * Grid.FRAMES, (m + 1) * Grid.FRAMES, value);
        }
    }

    private static void hideFrames(float[] picture, int first, int count, float value) {
        for (int m = 0; m < Grid.MELS; m++) {
            for (int t = first; t < Math.min(Grid.FRAMES, first + count); t++) {
                picture[m * Grid.FRAMES + t] = value;
            }
        }
    }

    private static void quieten(float[] picture, int firstBand, int lastBand) {
        for (int i = firstBand * Grid.FRAMES; i < lastBand * Grid.FRAMES; i++) {
            picture[i] -= (float) (25 * Grid.DB);
        }
    }
}
