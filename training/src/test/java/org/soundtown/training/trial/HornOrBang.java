package org.soundtown.training.trial;

import java.util.List;
import org.soundtown.detection.classify.Classifier;
import org.soundtown.detection.classify.Excerpt;

/** Takes a picture for a horn where one band stands out in its middle, for a shot where its beginning is the loudest part. */
final class HornOrBang implements Classifier {
    @Override
    public List<String> labels() {
        return List.of("car-horn", "gunshot", "background");
    }

    @Override
    public float[] scores(Excerpt excerpt) {
        float[][] logMel = excerpt.logMel();
        double late = mean(logMel, 55, 60);
        double early = mean(logMel, 5, 15);
        double tallest = Double.NEGATIVE_INFINITY;
        for (float[] band : logMel) {
            tallest = Math.max(tallest, band[57]);
        }
        if (tallest - late > 5) {
            return new float[] {0.92f, 0.04f, 0.04f};
        }
        return early - late > 2.5 ? new float[] {0.04f, 0.92f, 0.04f} : new float[] {0.04f, 0.04f, 0.92f};
    }

    private static double mean(float[][] logMel, int from, int to) {
        double sum = 0;
        for (float[] band : logMel) {
            for (int t = from; t < to; t++) {
                sum += band[t];
            }
        }
        return sum / logMel.length / (to - from);
    }
}
