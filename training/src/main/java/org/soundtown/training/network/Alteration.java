package org.soundtown.training.network;

import java.util.Arrays;
import org.soundtown.detection.features.LogMel;
import org.soundtown.foundation.dice.DiceCursor;

/**
 * Alters a picture as the street would: begins it earlier or later, tilts its spectrum, and hides a few bands or frames
 * (Park et al., "SpecAugment", Interspeech 2019) so that no single detail is relied on.
 */
final class Alteration {
    private static final int MOST_SHIFT = 6;
    private static final int MOST_HIDDEN = 8;

    /** From the lowest to the highest band (natural logarithm of energy): 6 dB. */
    private static final double MOST_TILT = 1.4;

    private Alteration() {}

    static void apply(float[] picture, DiceCursor dice) {
        shift(picture, dice.below(2 * MOST_SHIFT + 1) - MOST_SHIFT);
        tilt(picture, (float) dice.uniform(-MOST_TILT, MOST_TILT));
        float mean = mean(picture);
        hideBands(picture, dice.below(MOST_HIDDEN), dice.below(LogMel.MELS), mean);
        hideFrames(picture, dice.below(MOST_HIDDEN), dice.below(LogMel.FRAMES), mean);
    }

    private static void shift(float[] picture, int frames) {
        float[] row = new float[LogMel.FRAMES];
        for (int m = 0; m < LogMel.MELS; m++) {
            int start = m * LogMel.FRAMES;
            for (int t = 0; t < LogMel.FRAMES; t++) {
                row[t] = picture[start + Math.min(LogMel.FRAMES - 1, Math.max(0, t + frames))];
            }
            System.arraycopy(row, 0, picture, start, LogMel.FRAMES);
        }
    }

    private static void tilt(float[] picture, float across) {
        for (int m = 0; m < LogMel.MELS; m++) {
            float lift = across * ((float) m / (LogMel.MELS - 1) - 0.5f);
            for (int t = 0; t < LogMel.FRAMES; t++) {
                picture[m * LogMel.FRAMES + t] += lift;
            }
        }
    }

    private static void hideBands(float[] picture, int count, int first, float value) {
        for (int m = first; m < Math.min(LogMel.MELS, first + count); m++) {
            Arrays.fill(picture, m * LogMel.FRAMES, (m + 1) * LogMel.FRAMES, value);
        }
    }

    private static void hideFrames(float[] picture, int count, int first, float value) {
        int last = Math.min(LogMel.FRAMES, first + count);
        for (int m = 0; m < LogMel.MELS; m++) {
            for (int t = first; t < last; t++) {
                picture[m * LogMel.FRAMES + t] = value;
            }
        }
    }

    private static float mean(float[] picture) {
        double sum = 0;
        for (float value : picture) {
            sum += value;
        }
        return (float) (sum / picture.length);
    }
}
