package org.soundtown.scenarios.suite.rule;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.soundtown.scenarios.evaluation.interval.Share;
import org.soundtown.scenarios.suite.Bound;
import org.soundtown.scenarios.suite.Expectation;
import org.soundtown.scenarios.suite.measure.Numbers;
import org.soundtown.scenarios.suite.measure.ShareMeasure;

/** A share pooled over runs. */
record ShareLook(List<Long> seeds, ClusteredShare share, Bound bound, double indifference) implements Look {
    private static final double USUAL_INDIFFERENCE = 0.1;

    static ShareLook of(Expectation expectation, ShareMeasure measure, List<Ran> runs) {
        List<Share> shares = runs.stream().map(run -> measure.in(run.results())).toList();
        return new ShareLook(
                Look.seeds(runs),
                ClusteredShare.of(shares),
                expectation.bound().orElseThrow(),
                expectation.indifference().orElse(USUAL_INDIFFERENCE));
    }

    @Override
    public boolean isEmpty() {
        return share.pooled().of() == 0;
    }

    @Override
    public Optional<Verdict> sequentially(SequentialTest test) {
        return test.look(share, bound, indifference);
    }

    @Override
    public Verdict byInterval() {
        return Look.of(share.pooled().low(), share.pooled().high(), bound);
    }

    @Override
    public Finding finding(Verdict verdict, boolean passes, String decidedBy) {
        Share pooled = share.pooled();
        String interval = "95 % interval " + Numbers.plain(pooled.low()) + " to " + Numbers.plain(pooled.high());
        return new Finding(
                verdict,
                passes,
                decidedBy,
                seeds,
                Look.reason(verdict, decidedBy, interval, bound.text()),
                Optional.of(new Finding.Numbers(
                        pooled.of(),
                        OptionalInt.of(pooled.count()),
                        OptionalDouble.empty(),
                        pooled.share(),
                        OptionalDouble.of(pooled.low()),
                        OptionalDouble.of(pooled.high()),
                        share.designEffect(),
                        Optional.empty())));
    }
}
