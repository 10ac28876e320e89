package org.soundtown.detection.classify.foreign;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes the outputs of a tagger the probabilities that a {@link org.soundtown.detection.classify.Classifier} owes: one a
 * class of the table, and the rest background. Immutable, thread-safe.
 *
 * <p>A distribution (probabilities, softmax) keeps its numbers: a class has the sum or the largest of its labels, and
 * background what is left. Independent scores s (sigmoids) are no distribution, since several may be high at once. They
 * are read as independent chances of each class being there, and what is asked is which one it is, given that there is at
 * most one: p(c) = o(c) / (1 + Σ o), with the odds o = s / (1 − s), and background 1 / (1 + Σ o). A score that stands
 * alone keeps its value; two that are both near 1 share.
 */
final class Claims {
    private static final double MOST_SCORE = 1 - 1e-6;

    private final Output output;
    private final Join frames;
    private final double temperature;
    private final List<int[]> columns = new ArrayList<>();
    private final List<Boolean> sums = new ArrayList<>();
    private final int width;

    /** @param labels of the model's outputs, in their order; each of the file's labels is one of them */
    Claims(ForeignModelFile file, List<String> labels) {
        output = file.output();
        frames = file.frames().orElse(Join.MEAN);
        temperature = file.temperature().orElse(1.0);
        width = labels.size();
        for (LabelGroup group : file.classes().values()) {
            columns.add(group.labels().stream().mapToInt(labels::indexOf).toArray());
            sums.add(group.sums());
        }
    }

    /** Probability of each class in the order of the file, background last. */
    float[] of(float[] numbers) {
        double[] joined = new double[width];
        int rows = numbers.length / width;
        for (int row = 0; row < rows; row++) {
            double[] values = values(numbers, row * width);
            for (int i = 0; i < width; i++) {
                joined[i] = frames == Join.MAX ? Math.max(joined[i], values[i]) : joined[i] + values[i] / rows;
            }
        }
        return isDistribution() ? shares(joined) : odds(joined);
    }

    private boolean isDistribution() {
        return output == Output.PROBABILITIES || output == Output.LOGITS_SOFTMAX;
    }

    private double[] values(float[] numbers, int from) {
        double[] values = new double[width];
        for (int i = 0; i < width; i++) {
            double x = numbers[from + i];
            values[i] = switch (output) {
                case PROBABILITIES -> StrictMath.pow(Math.max(0, x), 1 / temperature);
                case SCORES -> tempered(x);
                case LOGITS_SOFTMAX -> x / temperature;
                case LOGITS_SIGMOID -> sigmoid(x / temperature);
            };
        }
        if (output == Output.LOGITS_SOFTMAX) {
            exponentiate(values);
        }
        if (isDistribution()) {
            normalise(values);
        }
        return values;
    }

    private double tempered(double score) {
        double s = Math.max(1 - MOST_SCORE, Math.min(MOST_SCORE, score));
        return temperature == 1 ? Math.max(0, Math.min(1, score)) : sigmoid(StrictMath.log(s / (1 - s)) / temperature);
    }

    private static double sigmoid(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }

    private static void exponentiate(double[] logits) {
        double most = Double.NEGATIVE_INFINITY;
        for (double logit : logits) {
            most = Math.max(most, logit);
        }
        for (int i = 0; i < logits.length; i++) {
            logits[i] = StrictMath.exp(logits[i] - most);
        }
    }

    private static void normalise(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        for (int i = 0; sum > 0 && i < values.length; i++) {
            values[i] /= sum;
        }
    }

    private float[] shares(double[] values) {
        normalise(values);
        float[] claims = new float[columns.size() + 1];
        double rest = 1;
        double most = 0;
        double[] joined = new double[columns.size()];
        for (int c = 0; c < columns.size(); c++) {
            joined[c] = joined(c, values);
            most += joined[c];
        }
        for (int c = 0; c < columns.size(); c++) {
            double share = joined[c] / Math.max(1, most);
            claims[c] = (float) share;
            rest -= share;
        }
        claims[columns.size()] = (float) Math.max(0, rest);
        return claims;
    }

    private float[] odds(double[] values) {
        double[] odds = new double[columns.size()];
        double sum = 1;
        for (int c = 0; c < odds.length; c++) {
            double score = Math.min(MOST_SCORE, joined(c, values));
            odds[c] = score / (1 - score);
            sum += odds[c];
        }
        float[] claims = new float[odds.length + 1];
        for (int c = 0; c < odds.length; c++) {
            claims[c] = (float) (odds[c] / sum);
        }
        claims[odds.length] = (float) (1 / sum);
        return claims;
    }

    private double joined(int c, double[] values) {
        double joined = 0;
        for (int column : columns.get(c)) {
            joined = sums.get(c) ? joined + values[column] : Math.max(joined, values[column]);
        }
        return joined;
    }

    /** The classes in the order of the claims, background last. */
    static List<String> labels(ForeignModelFile file) {
        List<String> labels = new ArrayList<>(file.classes().keySet());
        labels.add("background");
        return List.copyOf(labels);
    }
}
