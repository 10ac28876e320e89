package org.soundtown.headless.suite;

import java.io.PrintWriter;
import java.util.List;
import org.soundtown.headless.suite.SuiteResult.CaseResult;
import org.soundtown.headless.suite.SuiteResult.Found;
import org.soundtown.scenarios.suite.rule.Finding;

/** What stands on the screen at the end: a block a case, a line an expectation. */
public final class SuiteText {
    private SuiteText() {}

    public static void print(SuiteResult result, PrintWriter out) {
        int width = result.cases().stream()
                .flatMap(each -> each.findings().stream())
                .mapToInt(found -> found.expectation().text().length())
                .max()
                .orElse(0);
        for (CaseResult each : result.cases()) {
            out.printf("%s: %s%n", each.planned().name(), seeds(each));
            each.broken().ifPresent(message -> out.printf("  BROKEN     %s%n", message));
            for (Found found : each.findings()) {
                out.printf(
                        "  %-10s %-" + Math.max(1, width) + "s  %s%n",
                        mark(found.finding()),
                        found.expectation().text(),
                        FindingText.measured(found));
                if (!found.finding().passes()) {
                    out.printf("  %-10s %s%n", "", found.finding().reason());
                }
            }
        }
        Counts counts = Counts.of(List.of(result));
        out.printf(
                "%s: %s: %d met, %d undecided, %d failed%s%n",
                result.plan().suite().name(),
                result.passes() ? "passed" : "FAILED",
                counts.met(),
                counts.undecided(),
                counts.failed(),
                counts.broken() == 0 ? "" : ", " + counts.broken() + " broken");
    }

    static String mark(Finding finding) {
        return finding.passes()
                ? finding.verdict().id()
                : finding.verdict().id().toUpperCase(java.util.Locale.ROOT);
    }

    static String seeds(CaseResult result) {
        int planned = result.planned().runs().size();
        int ran = result.runs().size();
        List<Long> seeds =
                result.runs().stream().map(run -> run.planned().seed()).toList();
        String list = seeds.size() > 1 && seeds.get(seeds.size() - 1) - seeds.get(0) == seeds.size() - 1
                ? seeds.get(0) + " to " + seeds.get(seeds.size() - 1)
                : String.join(", ", seeds.stream().map(String::valueOf).toList());
        return "seed" + (ran == 1 ? " " : "s ") + list + (ran < planned ? " of " + planned + " planned" : "");
    }
}
