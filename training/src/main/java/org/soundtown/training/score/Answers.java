package org.soundtown.training.score;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.soundtown.training.network.Syllabus;

/**
 * What a classifier said of pictures whose class is known.
 *
 * @param labels class ids
 * @param truth index of the class of each picture; not copied
 * @param probabilities [picture][class]; not copied
 */
public record Answers(List<String> labels, int[] truth, float[][] probabilities) {
    public Answers {
        labels = List.copyOf(labels);
        if (truth.length != probabilities.length) {
            throw new IllegalArgumentException(truth.length + " truths and " + probabilities.length + " answers");
        }
    }

    /** From a network's outputs before softmax, at a temperature. */
    public static Answers ofLogits(Syllabus syllabus, int[] truth, float[][] logits, double temperature) {
        float[][] probabilities = new float[logits.length][];
        for (int i = 0; i < logits.length; i++) {
            probabilities[i] = syllabus.byClass(Softmax.of(logits[i], temperature));
        }
        return new Answers(syllabus.labels(), truth, probabilities);
    }

    public int size() {
        return truth.length;
    }

    /** The likeliest class of a picture. */
    public int said(int picture) {
        float[] p = probabilities[picture];
        int best = 0;
        for (int c = 1; c < p.length; c++) {
            best = p[c] > p[best] ? c : best;
        }
        return best;
    }

    /** How sure it was of the likeliest class. */
    public float confidence(int picture) {
        return probabilities[picture][said(picture)];
    }

    /** Only these pictures. */
    public Answers where(IntPredicate kept) {
        int[] indices = IntStream.range(0, size()).filter(kept).toArray();
        int[] keptTruth = new int[indices.length];
        float[][] keptProbabilities = new float[indices.length][];
        for (int i = 0; i < indices.length; i++) {
            keptTruth[i] = truth[indices[i]];
            keptProbabilities[i] = probabilities[indices[i]];
        }
        return new Answers(labels, keptTruth, keptProbabilities);
    }

    /** How many pictures of each class were taken for which: [truth][said]. */
    public int[][] confusion() {
        int[][] counts = new int[labels.size()][labels.size()];
        for (int i = 0; i < size(); i++) {
            counts[truth[i]][said(i)]++;
        }
        return counts;
    }

    /** Of the pictures of a class, how many it was right about. */
    public Wilson recall(int label) {
        int n = 0;
        int right = 0;
        for (int i = 0; i < size(); i++) {
            if (truth[i] == label) {
                n++;
                right += said(i) == label ? 1 : 0;
            }
        }
        return new Wilson(right, n);
    }

    /** Of the pictures that it was so sure of, how many it was right about; from included, to excluded unless it is 1. */
    public Wilson rightWhereSure(double from, double to) {
        int n = 0;
        int right = 0;
        for (int i = 0; i < size(); i++) {
            if (confidence(i) >= from && (confidence(i) < to || to >= 1)) {
                n++;
                right += said(i) == truth[i] ? 1 : 0;
            }
        }
        return new Wilson(right, n);
    }

    /** Mean recall over the classes that occur. */
    public double balancedAccuracy() {
        return IntStream.range(0, labels.size())
                .mapToObj(this::recall)
                .filter(recall -> recall.n() > 0)
                .mapToDouble(Wilson::share)
                .average()
                .orElse(Double.NaN);
    }
}
