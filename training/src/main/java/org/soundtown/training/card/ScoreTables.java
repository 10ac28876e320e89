package org.soundtown.training.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.soundtown.training.example.Origin;
import org.soundtown.training.score.Answers;
import org.soundtown.training.score.Threshold;
import org.soundtown.training.score.Wilson;

/** The card's tables of scores. */
final class ScoreTables {
    private static final int MOST_CONFUSIONS = 20;
    private static final double WEAK = 0.7;
    private static final int FEW = 10;
    private static final int BINS = 5;

    private ScoreTables() {}

    static String name(Origin origin) {
        return origin.description();
    }

    /** How often it was right when it was so sure. */
    static String reliability(Map<Origin, Answers> tested) {
        StringBuilder text = new StringBuilder("""
                ### Reliability

                How often the likeliest class was right, by how sure the network was of it (95 % Wilson interval):

                | sounds |""");
        for (int bin = 0; bin < BINS; bin++) {
            text.append(String.format(Locale.ROOT, " %.1f–%.1f |", (double) bin / BINS, (bin + 1.0) / BINS));
        }
        text.append("\n|---|").append("---|".repeat(BINS)).append('\n');
        tested.forEach((origin, answers) -> {
            text.append("| ").append(name(origin)).append(" |");
            for (int bin = 0; bin < BINS; bin++) {
                text.append(' ')
                        .append(share(answers.rightWhereSure((double) bin / BINS, (bin + 1.0) / BINS)))
                        .append(" |");
            }
            text.append('\n');
        });
        return text.toString().stripTrailing();
    }

    /** Recall of each class with its 95 % interval, by origin. */
    static String recalls(List<String> labels, Map<Origin, Answers> tested) {
        StringBuilder text =
                new StringBuilder("### Recall by class (likeliest class right; 95 % Wilson interval)\n\n| class |");
        tested.keySet().forEach(origin -> text.append(' ').append(name(origin)).append(" |"));
        text.append("\n|---|").append("---|".repeat(tested.size())).append('\n');
        for (int label = 0; label < labels.size(); label++) {
            text.append("| ").append(labels.get(label)).append(" |");
            for (Answers answers : tested.values()) {
                text.append(' ').append(share(answers.recall(label))).append(" |");
            }
            text.append('\n');
        }
        return text.toString().stripTrailing();
    }

    static String thresholds(Map<String, Threshold> thresholds) {
        StringBuilder text = new StringBuilder("""
                ### Thresholds

                The least from 0.25 to 0.95 at which 70 % of what is reported on the validation pictures is right and the class takes for
                itself at most 1 % (severity 4: 2 %) of the recordings among them that are none of the table's sounds; 0.95 where
                none is enough. Validation pictures hold every class about equally often, which a street
                does not: a class is rarer there, and precision lower.

                | class | threshold | precision | recall |
                |---|---|---|---|
                """);
        thresholds.forEach((soundClass, threshold) -> text.append(String.format(
                Locale.ROOT,
                "| %s | %.2f | %s | %s |%n",
                soundClass,
                threshold.value(),
                share(threshold.precision()),
                share(threshold.recall()))));
        return text.toString().stripTrailing();
    }

    /** How often what is no target is reported as one, by origin. */
    static String falseReports(Map<Origin, Answers> tested, Map<String, Threshold> thresholds) {
        StringBuilder text = new StringBuilder("""
                ### Silence

                Pictures of distractors and background that would be reported as a target at these thresholds:

                | sounds | reported |
                |---|---|
                """);
        tested.forEach((origin, answers) -> {
            int heard = 0;
            int reported = 0;
            for (int i = 0; i < answers.size(); i++) {
                if (!thresholds.containsKey(answers.labels().get(answers.truth()[i]))) {
                    Threshold threshold = thresholds.get(answers.labels().get(answers.said(i)));
                    heard++;
                    reported += threshold != null && answers.confidence(i) >= threshold.value() ? 1 : 0;
                }
            }
            text.append(String.format("| %s | %s |%n", name(origin), share(new Wilson(reported, heard))));
        });
        return text.toString().stripTrailing();
    }

    /** The commonest mistakes. */
    static String confusions(String title, Answers answers) {
        if (answers.size() == 0) {
            return "### Confusions: " + title + "\n\nNone were there.";
        }
        record Mistake(String truth, String said, int count, int of) {}
        List<Mistake> mistakes = new ArrayList<>();
        int[][] confusion = answers.confusion();
        for (int truth = 0; truth < confusion.length; truth++) {
            for (int said = 0; said < confusion.length; said++) {
                if (truth != said && confusion[truth][said] > 0) {
                    mistakes.add(new Mistake(
                            answers.labels().get(truth),
                            answers.labels().get(said),
                            confusion[truth][said],
                            answers.recall(truth).n()));
                }
            }
        }
        mistakes.sort(Comparator.comparingInt(Mistake::count).reversed());
        StringBuilder text = new StringBuilder(
                "### Confusions: " + title + "\n\n| was | taken for | times | of |\n|---|---|---|---|\n");
        mistakes.stream()
                .limit(MOST_CONFUSIONS)
                .forEach(mistake -> text.append(String.format(
                        "| %s | %s | %d | %d |%n", mistake.truth, mistake.said, mistake.count, mistake.of)));
        return text.toString().stripTrailing();
    }

    /** One sentence on the classes that it often misses. */
    static String weakest(List<String> labels, Map<Origin, Answers> tested) {
        List<String> weak = new ArrayList<>();
        tested.forEach((origin, answers) -> {
            for (int label = 0; label < labels.size(); label++) {
                Wilson recall = answers.recall(label);
                if (recall.n() >= FEW && recall.share() < WEAK) {
                    weak.add(String.format(
                            Locale.ROOT, "%s (%s) %.0f %%", labels.get(label), name(origin), 100 * recall.share()));
                }
            }
        });
        return weak.isEmpty()
                ? "No class that was heard ten times or more is recognised less than seven times in ten."
                : "Recognised less than seven times in ten (classes heard ten times or more): "
                        + String.join(", ", weak) + ".";
    }

    private static String share(Wilson wilson) {
        return wilson.n() == 0
                ? "–"
                : String.format(
                        Locale.ROOT,
                        "%.0f %% (%.0f–%.0f), %d of %d",
                        100 * wilson.share(),
                        100 * wilson.low(),
                        100 * wilson.high(),
                        wilson.hits(),
                        wilson.n());
    }
}
