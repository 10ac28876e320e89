package org.soundtown.detection.edge;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Scores of the looks at one sound, summed up, for judging a further look by the mean of all. */
final class LookScores {
    private static final int MOST_SOUNDS = 8;

    private final Map<Double, float[]> sums = new LinkedHashMap<>();

    /** The mean of this look's scores and those of the looks at the same sound before it. */
    float[] mean(Picture picture, float[] scores) {
        float[] sum = picture.look() == 0 ? null : sums.get(picture.onsetSeconds());
        float[] next = scores.clone();
        float[] mean = scores.clone();
        for (int i = 0; sum != null && i < scores.length; i++) {
            next[i] += sum[i];
            mean[i] = next[i] / (picture.look() + 1);
        }
        sums.put(picture.onsetSeconds(), next);
        Iterator<Double> oldest = sums.keySet().iterator();
        while (sums.size() > MOST_SOUNDS) {
            oldest.next();
            oldest.remove();
        }
        return mean;
    }
}
