package org.soundtown.training.trial.score;

import java.util.List;
import org.soundtown.training.trial.Performance;

/** Hits, misses and false claims of each class of the table; a recording counts at most once for each class. */
final class Counts {
    private final int[] hits;
    private final int[] misses;
    private final int[] falseClaims;

    Counts(int classes) {
        hits = new int[classes];
        misses = new int[classes];
        falseClaims = new int[classes];
    }

    /** @param strict whether a claim must lie at the sound's onset */
    void add(Performance performance, List<String> classes, boolean strict) {
        int truth = classes.indexOf(performance.soundClass());
        if (truth >= 0) {
            boolean hit = strict ? performance.isStrictHit() : performance.isHit();
            (hit ? hits : misses)[truth]++;
        }
        for (String claimed : performance.falseClasses(strict)) {
            int at = classes.indexOf(claimed);
            if (at >= 0) {
                falseClaims[at]++;
            }
        }
    }

    void add(Counts other) {
        for (int c = 0; c < hits.length; c++) {
            hits[c] += other.hits[c];
            misses[c] += other.misses[c];
            falseClaims[c] += other.falseClaims[c];
        }
    }

    int hits(int c) {
        return hits[c];
    }

    int of(int c) {
        return hits[c] + misses[c];
    }

    int claimed(int c) {
        return hits[c] + falseClaims[c];
    }

    /** Harmonic mean of precision and recall; NaN where the class neither played nor was claimed. */
    double f1(int c) {
        int all = 2 * hits[c] + misses[c] + falseClaims[c];
        return all == 0 ? Double.NaN : 2.0 * hits[c] / all;
    }

    /** Mean F1 of these classes; NaN where there is none. */
    double macroF1(int[] some) {
        double sum = 0;
        for (int c : some) {
            double f1 = f1(c);
            sum += Double.isNaN(f1) ? 0 : f1;
        }
        return some.length == 0 ? Double.NaN : sum / some.length;
    }
}
