package org.soundtown.training.alteration;

import org.soundtown.foundation.dice.DiceCursor;

/**
 * Lets every band's energy die away exponentially, as a diffuse field does: what is heard is the sound and a tail that each
 * frame feeds. Reverberation time 0.15 to 2 s at low frequencies and down to a quarter of it at the highest; the tail holds
 * from a hundredth to half of the sound's own energy.
 */
final class Room {
    private static final double FRAME_SECONDS = 0.01;
    private static final double CHANCE = 0.15;

    private Room() {}

    static void apply(float[] picture, DiceCursor dice) {
        if (dice.uniform() > CHANCE) {
            return;
        }
        double low = dice.logUniform(0.15, 2);
        double high = low * dice.uniform(0.25, 1);
        double energy = dice.logUniform(0.01, 0.5);
        for (int m = 0; m < Grid.MELS; m++) {
            double seconds = low + (high - low) * m / (Grid.MELS - 1);
            double decay = Math.pow(10, -6 * FRAME_SECONDS / seconds);
            double feed = energy * (1 - decay);
            double tail = 0;
            for (int t = 0; t < Grid.FRAMES; t++) {
                int at = m * Grid.FRAMES + t;
                double sound = Math.exp(picture[at]);
                picture[at] = (float) Math.log(sound + tail);
                tail = decay * tail + feed * sound;
            }
        }
    }
}
