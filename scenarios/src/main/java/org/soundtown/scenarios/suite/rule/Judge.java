package org.soundtown.scenarios.suite.rule;

import java.util.List;
import java.util.Optional;
import org.soundtown.scenarios.suite.Expectation;
import org.soundtown.scenarios.suite.Rule;
import org.soundtown.scenarios.suite.measure.ExactMeasure;
import org.soundtown.scenarios.suite.measure.QuantileMeasure;
import org.soundtown.scenarios.suite.measure.RateMeasure;
import org.soundtown.scenarios.suite.measure.ShareMeasure;

/**
 * Judges expectations on shares, quantiles and rates. Pure: the same runs in the same order give the same finding, whenever
 * they were run. docs/suite.md has the rule in words.
 */
public final class Judge {
    private final Rule rule;

    public Judge(Rule rule) {
        this.rule = rule;
    }

    /**
     * A finding, or empty where further runs may change it.
     *
     * @param runs the case's first runs, in the order of its seeds, at least one
     * @param all whether no further ones follow
     */
    public Optional<Finding> judge(Expectation expectation, List<Ran> runs, boolean all) {
        if (expectation.measure() instanceof ExactMeasure) {
            throw new IllegalArgumentException(expectation.text() + ": expected a share, a quantile or a rate");
        }
        if (rule.sequential().isPresent()) {
            SequentialTest test = new SequentialTest(rule.sequential().get());
            for (int looks = 1; looks <= runs.size(); looks++) {
                Look look = look(expectation, runs.subList(0, looks));
                Optional<Verdict> verdict = look.sequentially(test);
                if (verdict.isPresent()) {
                    return Optional.of(look.finding(verdict.get(), verdict.get() == Verdict.MET, "sequential"));
                }
            }
        }
        return all ? Optional.of(byInterval(expectation, look(expectation, runs))) : Optional.empty();
    }

    private Finding byInterval(Expectation expectation, Look look) {
        if (look.isEmpty()) {
            return look.finding(Verdict.FAILED, false, "nothing-measured");
        }
        Verdict verdict = look.byInterval();
        boolean strict = expectation.strict().orElse(rule.strict());
        return look.finding(verdict, verdict == Verdict.MET || (verdict == Verdict.UNDECIDED && !strict), "interval");
    }

    private static Look look(Expectation expectation, List<Ran> runs) {
        if (expectation.measure() instanceof ShareMeasure share) {
            return ShareLook.of(expectation, share, runs);
        }
        if (expectation.measure() instanceof QuantileMeasure quantile) {
            return QuantileLook.of(expectation, quantile, runs);
        }
        return RateLook.of(expectation, (RateMeasure) expectation.measure(), runs);
    }
}
