package org.soundtown.training.score;

import org.soundtown.training.network.Syllabus;

/**
 * Makes confidence honest: one temperature that divides the outputs (Guo et al., "On calibration of modern neural networks",
 * ICML 2017, equations 9 and 3).
 */
public final class Calibration {
    private static final int BINS = 15;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private Calibration() {}

    /**
     * The temperature between 0.2 and 10 at which the truth is likeliest, by golden-section search on its logarithm.
     *
     * @param weight how much each picture counts
     */
    public static double temperature(Syllabus syllabus, int[] truth, float[][] logits, double[] weight) {
        double low = Math.log(0.2);
        double high = Math.log(10);
        while (high - low > 1e-4) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (surprise(syllabus, truth, logits, weight, Math.exp(left))
                    < surprise(syllabus, truth, logits, weight, Math.exp(right))) {
                high = right;
            } else {
                low = left;
            }
        }
        return Math.exp((low + high) / 2);
    }

    /** Expected calibration error: mean distance of confidence and accuracy over 15 equal bins of confidence. */
    public static double error(Answers answers) {
        double[] confidence = new double[BINS];
        double[] right = new double[BINS];
        for (int i = 0; i < answers.size(); i++) {
            int bin = Math.min(BINS - 1, (int) (answers.confidence(i) * BINS));
            confidence[bin] += answers.confidence(i);
            right[bin] += answers.said(i) == answers.truth()[i] ? 1 : 0;
        }
        double sum = 0;
        for (int b = 0; b < BINS; b++) {
            sum += Math.abs(confidence[b] - right[b]);
        }
        return sum / Math.max(1, answers.size());
    }

    private static double surprise(
            Syllabus syllabus, int[] truth, float[][] logits, double[] weight, double temperature) {
        double sum = 0;
        for (int i = 0; i < truth.length; i++) {
            float[] byClass = syllabus.byClass(Softmax.of(logits[i], temperature));
            sum -= weight[i] * Math.log(Math.max(1e-12, byClass[truth[i]]));
        }
        return sum;
    }
}
