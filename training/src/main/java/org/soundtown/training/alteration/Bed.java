package org.soundtown.training.alteration;

import org.soundtown.foundation.dice.DiceCursor;

/**
 * Puts a recording of no event under a picture, 3 to 30 dB below its loudest tenth of a second: under most synthesised sounds,
 * since otherwise whatever has the noise of a real recording in it would be taken for no event, and under some recordings.
 */
final class Bed {
    private static final double CHANCE_SYNTHETIC = 0.85;
    private static final double CHANCE_RECORDED = 0.35;
    private static final double LEAST_DB = 3;
    private static final double MOST_DB = 30;
    private static final int LOUDEST_FRAMES = 10;

    private Bed() {}

    static void apply(float[] picture, float[] under, boolean recorded, DiceCursor dice) {
        if (dice.uniform() > (recorded ? CHANCE_RECORDED : CHANCE_SYNTHETIC)) {
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
