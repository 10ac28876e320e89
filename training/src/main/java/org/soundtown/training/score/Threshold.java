package org.soundtown.training.score;

import java.util.function.IntPredicate;

/**
 * The least confidence from which a class is reported.
 *
 * @param value the threshold
 * @param precision of what is reported at it: how much was of that class
 * @param recall of the class's pictures, how many are reported
 */
public record Threshold(double value, Wilson precision, Wilson recall) {
    private static final double LEAST = 0.25;
    private static final double MOST = 0.95;
    private static final double STEP = 0.05;

    /**
     * The least threshold on a grid from 0.25 to 0.95 at which the wanted precision is reached and few enough distractors are
     * reported; 0.95 where none is.
     *
     * @param distractor answers to recordings that should not be reported
     * @param wanted precision, 0 to 1
     * @param mostDistractors share of the distractors that may be reported as this class, 0 to 1
     */
    public static Threshold choose(
            Answers answers, IntPredicate distractor, int label, double wanted, double mostDistractors) {
        Answers distractors = answers.where(distractor);
        Threshold chosen = at(answers, label, MOST);
        for (double value = MOST - STEP; value > LEAST - STEP / 2; value -= STEP) {
            Threshold lower = at(answers, label, Math.round(value * 100) / 100.0);
            int falsely = at(distractors, label, lower.value).precision.n();
            if (falsely > mostDistractors * distractors.size()
                    || lower.precision.n() > 0 && lower.precision.share() < wanted) {
                break;
            }
            chosen = lower;
        }
        return chosen;
    }

    /** What reporting from this confidence on comes to. */
    public static Threshold at(Answers answers, int label, double value) {
        int reported = 0;
        int right = 0;
        int all = 0;
        for (int i = 0; i < answers.size(); i++) {
            boolean isClass = answers.truth()[i] == label;
            boolean says = answers.said(i) == label && answers.confidence(i) >= value;
            all += isClass ? 1 : 0;
            reported += says ? 1 : 0;
            right += says && isClass ? 1 : 0;
        }
        return new Threshold(value, new Wilson(right, reported), new Wilson(right, all));
    }
}
