package org.soundtown.headless.comparison;

import java.util.List;
import org.soundtown.scenarios.comparison.Comparison;
import org.soundtown.scenarios.comparison.Metric;
import org.soundtown.scenarios.comparison.Verdict;

/** Which metrics people are told: all of all classes together, and by class those that moved. */
final class Told {
    private Told() {}

    static List<Metric> of(Comparison comparison) {
        return comparison.metrics().stream()
                .filter(metric -> metric.soundClass().isEmpty() || isWorthTelling(metric))
                .toList();
    }

    static String note(Comparison comparison) {
        long leftOut = comparison.metrics().size() - of(comparison).size();
        boolean alone = of(comparison).stream().anyMatch(Metric::shownAlone);
        return "p is corrected for the number of metrics in each of four families (Holm)."
                + (alone ? " * The interval by itself leaves 0 out; among so many metrics that is no proof." : "")
                + (leftOut > 0 ? " " + leftOut + " metrics by class without a difference are not shown." : "");
    }

    private static boolean isWorthTelling(Metric metric) {
        return metric.verdict() == Verdict.WORSE || metric.verdict() == Verdict.BETTER || metric.shownAlone();
    }
}
