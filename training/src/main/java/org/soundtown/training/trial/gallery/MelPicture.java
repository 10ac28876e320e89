package org.soundtown.training.trial.gallery;

import java.util.Arrays;
import org.soundtown.detection.features.LogMel;

/**
 * Levels of a stretch of sound in the detector's mel bands, frame after frame.
 *
 * @param levelDb [mel][frame], re full scale (dB)
 */
record MelPicture(double[][] levelDb) {
    /** From one frame to the next (s). */
    static final double HOP_SECONDS = 0.01;

    private static final int HOP = 160;
    private static final double LOW_HERTZ = 50;
    private static final double HIGH_HERTZ = 7800;
    private static final double DB_PER_NEPER = 10 / Math.log(10);

    /** @param samples at 16 kHz, fractions of full scale */
    static MelPicture of(float[] samples) {
        int frames = Math.max(1, samples.length / HOP - 2);
        double[][] levels = new double[LogMel.MELS][frames];
        for (int from = 0; from < frames; from += LogMel.FRAMES) {
            float[][] part = LogMel.of(Arrays.copyOfRange(samples, from * HOP, from * HOP + LogMel.SAMPLES));
            for (int m = 0; m < LogMel.MELS; m++) {
                for (int t = from; t < Math.min(frames, from + LogMel.FRAMES); t++) {
                    levels[m][t] = DB_PER_NEPER * part[m][t - from];
                }
            }
        }
        return new MelPicture(levels);
    }

    int frames() {
        return levelDb[0].length;
    }

    double loudestDb() {
        double loudest = Double.NEGATIVE_INFINITY;
        for (double[] row : levelDb) {
            for (double value : row) {
                loudest = Math.max(loudest, value);
            }
        }
        return loudest;
    }

    /** Where a frequency lies among the bands, 0 for the lowest's bottom to 64. */
    static double band(double hertz) {
        double low = mel(LOW_HERTZ);
        return (mel(hertz) - low) / (mel(HIGH_HERTZ) - low) * (LogMel.MELS + 1) - 0.5;
    }

    private static double mel(double hertz) {
        return 2595 * Math.log10(1 + hertz / 700);
    }
}
