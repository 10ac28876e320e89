package org.soundtown.headless.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundtown.scenarios.suite.Expectation;
import org.soundtown.scenarios.suite.measure.ExactMeasure;
import org.soundtown.scenarios.suite.rule.Finding;

/**
 * What a suite found. The same for the same plan, however often it was interrupted and however many jobs ran it; wall times
 * apart.
 */
public record SuiteResult(SuitePlan plan, List<CaseResult> cases) {
    public SuiteResult {
        cases = List.copyOf(cases);
    }

    /**
     * One variant of a case.
     *
     * @param runs those that the findings rest on, in the order of the seeds
     * @param broken why there are no findings; empty where there are
     * @param findings one an expectation, in their order; none where a run broke off
     */
    public record CaseResult(
            PlannedCase planned,
            List<KeptRun> runs,
            Optional<KeptRun> repeat,
            Optional<String> broken,
            List<Found> findings) {
        public CaseResult {
            runs = List.copyOf(runs);
            findings = List.copyOf(findings);
        }

        /** How long its runs took, one after another (s). */
        public double wallSeconds() {
            return runs.stream().mapToDouble(KeptRun::wallSeconds).sum()
                    + repeat.map(KeptRun::wallSeconds).orElse(0.0);
        }

        public boolean passes() {
            return broken.isEmpty()
                    && findings.stream().allMatch(found -> found.finding().passes());
        }
    }

    /** An expectation and what became of it. */
    public record Found(Expectation expectation, Finding finding) {}

    static SuiteResult of(SuitePlan plan, List<CaseProgress> cases, GoldenList golden) {
        return new SuiteResult(
                plan, cases.stream().map(each -> caseResult(each, golden)).toList());
    }

    public boolean passes() {
        return cases.stream().allMatch(CaseResult::passes);
    }

    /** The runs that findings rest on, in the order of the plan. */
    public List<KeptRun> runs() {
        return cases.stream().flatMap(each -> each.runs().stream()).toList();
    }

    private static CaseResult caseResult(CaseProgress progress, GoldenList golden) {
        Optional<String> broken = progress.broken().map(RunOutcome.Broken::message);
        List<KeptRun> runs = progress.counted();
        List<Found> findings = new ArrayList<>();
        if (broken.isEmpty()) {
            for (Expectation each : progress.planned().expectations()) {
                findings.add(new Found(each, finding(progress, each, runs, golden)));
            }
        }
        return new CaseResult(progress.planned(), runs, progress.repeat(), broken, findings);
    }

    private static Finding finding(
            CaseProgress progress, Expectation expectation, List<KeptRun> runs, GoldenList golden) {
        if (expectation.measure() == ExactMeasure.DETERMINISTIC) {
            return ExactFindings.deterministic(runs.get(0), progress.repeat().orElseThrow());
        }
        if (expectation.measure() == ExactMeasure.UNCHANGED) {
            return ExactFindings.unchanged(runs, golden);
        }
        return progress.judge()
                .judge(expectation, CaseProgress.asRan(runs), true)
                .orElseThrow();
    }
}
