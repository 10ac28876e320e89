package org.soundtown.scenarios.suite.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;
import org.soundtown.scenarios.evaluation.interval.Rate;
import org.soundtown.scenarios.evaluation.interval.Share;
import org.soundtown.scenarios.suite.Bound;
import org.soundtown.scenarios.suite.Expectation;
import org.soundtown.scenarios.suite.Rule;
import org.soundtown.scenarios.suite.measure.ShareKind;
import org.soundtown.scenarios.suite.measure.ShareMeasure;

class RuleTest {
    private static final Rule SEQUENTIAL = new Rule(false, Optional.of(new Rule.Sequential(0.05, 0.05)));

    private static Expectation heard(Bound.Side side, double bound) {
        return new Expectation(
                new ShareMeasure(ShareKind.HEARD, "cry", OptionalDouble.empty()),
                Optional.of(new Bound(side, bound)),
                OptionalDouble.empty(),
                Optional.empty(),
                Map.of(),
                "");
    }

    private static Finding judged(Rule rule, Expectation expectation, Ran... runs) {
        return new Judge(rule).judge(expectation, List.of(runs), true).orElseThrow();
    }

    @Test
    void soundsThatShareTheirFateWithinARunCountAsFewer() {
        // By hand: p = 1/2, residuals ±5, d = 4/3 · 4·25 / 40 / (1/4) = 13.33.
        ClusteredShare all =
                ClusteredShare.of(List.of(Share.of(10, 10), Share.of(0, 10), Share.of(10, 10), Share.of(0, 10)));
        assertEquals(40 / 3.0, all.designEffect(), 1e-9);
        assertEquals(Share.of(20, 40).withIntervalOf(3).low(), all.pooled().low(), 1e-12);
    }

    @Test
    void runsThatAgreeMoreThanChanceWouldMakeNoNarrowerInterval() {
        ClusteredShare all = ClusteredShare.of(List.of(Share.of(5, 10), Share.of(5, 10), Share.of(5, 10)));
        assertEquals(1, all.designEffect());
        assertEquals(Share.of(15, 30), all.pooled());
    }

    @Test
    void aRateOfEvenRunsHasGarwoodsInterval() {
        DispersedRate rate = DispersedRate.of(List.of(new DispersedRate.Run(3, 1), new DispersedRate.Run(4, 1)));
        Rate garwood = Rate.of(7, 2);
        assertEquals(garwood.low().getAsDouble(), rate.low(), 1e-9);
        assertEquals(garwood.high().getAsDouble(), rate.high(), 1e-9);
        assertEquals(1, rate.dispersion());
    }

    @Test
    void countsThatScatterWidenTheirInterval() {
        // By hand: λ = 5, φ = (25/5 + 25/5) / 1 = 10.
        DispersedRate rate = DispersedRate.of(List.of(new DispersedRate.Run(10, 1), new DispersedRate.Run(0, 1)));
        assertEquals(10, rate.dispersion(), 1e-12);
        assertTrue(rate.low() < Rate.of(10, 2).low().getAsDouble());
        assertTrue(rate.high() > Rate.of(10, 2).high().getAsDouble());
    }

    @Test
    void anExpectationFailsOnEvidenceAgainstItOnly() {
        Expectation most = heard(Bound.Side.AT_LEAST, 0.8);
        assertEquals(
                Verdict.MET, judged(Rule.STANDARD, most, Runs.of(1, 39, 40)).verdict());
        assertEquals(
                Verdict.FAILED, judged(Rule.STANDARD, most, Runs.of(1, 20, 40)).verdict());
        Finding open = judged(Rule.STANDARD, most, Runs.of(1, 30, 40));
        assertEquals(Verdict.UNDECIDED, open.verdict());
        assertTrue(open.passes());
    }

    @Test
    void aStrictExpectationDemandsEvidenceForIt() {
        assertFalse(judged(new Rule(true, Optional.empty()), heard(Bound.Side.AT_LEAST, 0.8), Runs.of(1, 34, 40))
                .passes());
    }

    @Test
    void whatNeverHappenedFails() {
        Finding none = judged(Rule.STANDARD, heard(Bound.Side.AT_MOST, 1), Runs.of(1, 0, 0), Runs.of(2, 0, 0));
        assertEquals(Verdict.FAILED, none.verdict());
        assertEquals("nothing-measured", none.decidedBy());
    }

    @Test
    void aSequentialTestStopsOnceItIsDecidedAndSaysWhichSeedsItUsed() {
        Judge judge = new Judge(SEQUENTIAL);
        Expectation most = heard(Bound.Side.AT_LEAST, 0.8);
        List<Ran> runs = List.of(Runs.of(7, 2, 10), Runs.of(8, 2, 10), Runs.of(9, 10, 10));
        Finding finding = judge.judge(most, runs, false).orElseThrow();
        assertEquals("sequential", finding.decidedBy());
        assertEquals(Verdict.FAILED, finding.verdict());
        assertEquals(List.of(7L), finding.seeds());
        assertTrue(judge.judge(most, List.of(Runs.of(7, 3, 4)), false).isEmpty());
        assertEquals(
                "interval",
                judge.judge(most, List.of(Runs.of(7, 3, 4)), true).orElseThrow().decidedBy());
    }

    @Test
    void theSequentialTestErrsNoOftenerThanItSays() {
        // Truth at the bound: at most α = 5 % may fail. Truth at the end of the indifference region: at most β may
        // pass.
        assertTrue(shareOf(Verdict.FAILED, 0.8) <= 0.06, "false reds");
        assertTrue(shareOf(Verdict.MET, 0.7) <= 0.06, "false greens");
    }

    private static double shareOf(Verdict wrong, double truth) {
        SequentialTest test = new SequentialTest(SEQUENTIAL.sequential().orElseThrow());
        int count = 0;
        int trials = 2000;
        for (int trial = 0; trial < trials; trial++) {
            DiceCursor dice = Dice.of(trial, "truth " + truth, "sequential").cursor();
            List<Share> runs = new ArrayList<>();
            Optional<Verdict> verdict = Optional.empty();
            int k = 0;
            for (int n = 5; verdict.isEmpty() && n < 2000; n += 5) {
                for (int i = 0; i < 5; i++) {
                    k += dice.uniform() < truth ? 1 : 0;
                }
                runs.clear();
                runs.add(Share.of(k, n));
                verdict = test.look(ClusteredShare.of(runs), new Bound(Bound.Side.AT_LEAST, 0.8), 0.1);
            }
            count += verdict.filter(wrong::equals).isPresent() ? 1 : 0;
        }
        return (double) count / trials;
    }
}
