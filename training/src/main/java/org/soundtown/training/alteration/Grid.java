package org.soundtown.training.alteration;

import org.soundtown.detection.features.LogMel;

/** Where a picture's values lie: [mel][frame] in row-major order, natural logarithm of energy. */
final class Grid {
    static final int MELS = LogMel.MELS;
    static final int FRAMES = LogMel.FRAMES;
    static final int SIZE = MELS * FRAMES;

    /** One decibel in natural logarithm of energy. */
    static final double DB = Math.log(10) / 10;

    private Grid() {}

    static float mean(float[] picture) {
        double sum = 0;
        for (float value : picture) {
            sum += value;
        }
        return (float) (sum / picture.length);
    }

    /** Between the two neighbours of a place that need not be whole; beyond the ends the last value. */
    static float between(float[] line, double place) {
        double held = Math.max(0, Math.min(line.length - 1, place));
        int low = (int) held;
        int high = Math.min(line.length - 1, low + 1);
        float share = (float) (held - low);
        return line[low] + share * (line[high] - line[low]);
    }
}
