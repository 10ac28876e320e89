package org.soundtown.headless.suite;

import java.util.List;
import org.soundtown.headless.suite.SuiteResult.CaseResult;
import org.soundtown.scenarios.suite.rule.Verdict;

/** How many expectations came out how. */
public record Counts(int met, int failed, int undecided, int broken) {
    public static Counts of(List<SuiteResult> suites) {
        List<CaseResult> cases =
                suites.stream().flatMap(suite -> suite.cases().stream()).toList();
        int broken = cases.stream()
                .filter(each -> each.broken().isPresent())
                .mapToInt(each -> each.planned().expectations().size())
                .sum();
        return new Counts(
                count(cases, Verdict.MET), count(cases, Verdict.FAILED), count(cases, Verdict.UNDECIDED), broken);
    }

    private static int count(List<CaseResult> cases, Verdict verdict) {
        return (int) cases.stream()
                .flatMap(each -> each.findings().stream())
                .filter(found -> found.finding().verdict() == verdict)
                .count();
    }
}
