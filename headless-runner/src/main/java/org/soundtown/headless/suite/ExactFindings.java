package org.soundtown.headless.suite;

import java.util.List;
import org.soundtown.scenarios.suite.rule.Finding;

/** What is simply true or false of chronicles. */
final class ExactFindings {
    private ExactFindings() {}

    static Finding deterministic(KeptRun first, KeptRun repeat) {
        boolean same = first.digest().equals(repeat.digest());
        String threads = "on " + repeat.planned().threads() + " threads";
        return Finding.exact(
                same,
                List.of(first.planned().seed()),
                same
                        ? "the same chronicle on 1 thread and " + threads
                        : first.planned().label() + " is " + first.digest().substring(0, 12) + "… on 1 thread, "
                                + repeat.digest().substring(0, 12) + "… " + threads);
    }

    static Finding unchanged(List<KeptRun> runs, GoldenList golden) {
        List<Long> seeds = runs.stream().map(run -> run.planned().seed()).toList();
        List<String> differences = golden.differences(runs);
        return Finding.exact(
                differences.isEmpty(),
                seeds,
                differences.isEmpty()
                        ? "as in the golden list"
                        : "first of " + differences.size() + " of " + runs.size() + " that differ: "
                                + differences.get(0));
    }
}
