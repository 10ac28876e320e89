package org.soundtown.training.alteration;

import org.soundtown.foundation.dice.DiceCursor;

/** Puts another picture, one of no event, under this one: 0 to 30 dB below its loudest tenth of a second. */
final class Bed {
    private static final double CHANCE = 0.5;
    private static final double LEAST_DB = 0;
    private static final double MOST_DB = 30;
    private static final int LOUDEST_FRAMES = 10;

    private Bed() {}

    static void apply(float[] picture, float[] under, DiceCursor dice) {
        if (dice.uniform() > CHANCE) {
            return;
        }
        double below = dice.uniform(LEAST_DB, MOST_DB) * Grid.DB;
        double gain = Math.log(loudest(picture)) - Math.log(loudest(under)) - below;
        for (int i = 0; i < Grid.SIZE; i++) {
            picture[i] = (float) Math.log(Math.exp(picture[i]) + Math.exp(under[i] + gain));
        }
    }

    /** Largest energy in a tenth of a second. */
    private static double loudest(float[] picture) {
        double[] energy = new double[Grid.FRAMES];
        for (int i = 0; i < Grid.SIZE; i++) {
            energy[i % Grid.FRAMES] += Math.exp(picture[i]);
        }
        double sum = 0;
        double most = 0;
        for (int t = 0; t < Grid.FRAMES; t++) {
            sum += energy[t] - (t >= LOUDEST_FRAMES ? energy[t - LOUDEST_FRAMES] : 0);
            most = Math.max(most, sum);
        }
        return most;
    }
}
