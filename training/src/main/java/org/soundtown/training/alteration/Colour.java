package org.soundtown.training.alteration;

import org.soundtown.foundation.dice.DiceCursor;

/** Adds a random smooth curve over the mel bands: a tilt of up to 6 dB and three bumps or dips of some decibels. */
final class Colour {
    private static final double MOST_TILT_DB = 6;
    private static final double BUMP_DB = 3;
    private static final int BUMPS = 3;

    private static final double CHANCE = 0.6;

    private Colour() {}

    static void apply(float[] picture, DiceCursor dice) {
        if (dice.uniform() > CHANCE) {
            return;
        }
        double[] curveDb = new double[Grid.MELS];
        double tilt = dice.uniform(-MOST_TILT_DB, MOST_TILT_DB);
        for (int m = 0; m < Grid.MELS; m++) {
            curveDb[m] = tilt * ((double) m / (Grid.MELS - 1) - 0.5) * 2;
        }
        for (int bump = 0; bump < BUMPS; bump++) {
            double height = BUMP_DB * dice.gaussian();
            double middle = dice.uniform(0, Grid.MELS);
            double width = dice.logUniform(2, 16);
            for (int m = 0; m < Grid.MELS; m++) {
                double away = (m - middle) / width;
                curveDb[m] += height * Math.exp(-0.5 * away * away);
            }
        }
        for (int m = 0; m < Grid.MELS; m++) {
            float lift = (float) (curveDb[m] * Grid.DB);
            for (int t = 0; t < Grid.FRAMES; t++) {
                picture[m * Grid.FRAMES + t] += lift;
            }
        }
    }
}
