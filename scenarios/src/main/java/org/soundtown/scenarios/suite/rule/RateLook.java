package org.soundtown.scenarios.suite.rule;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.soundtown.scenarios.suite.Bound;
import org.soundtown.scenarios.suite.Expectation;
import org.soundtown.scenarios.suite.measure.Numbers;
import org.soundtown.scenarios.suite.measure.RateMeasure;

/** A rate pooled over runs. */
record RateLook(List<Long> seeds, DispersedRate rate, Bound bound, double factor) implements Look {
    private static final double USUAL_FACTOR = 2;

    static RateLook of(Expectation expectation, RateMeasure measure, List<Ran> runs) {
        List<DispersedRate.Run> each = runs.stream()
                .map(run -> new DispersedRate.Run(measure.count(run.results()), measure.exposure(run.results())))
                .toList();
        return new RateLook(
                Look.seeds(runs),
                DispersedRate.of(each),
                expectation.bound().orElseThrow(),
                expectation.indifference().orElse(USUAL_FACTOR));
    }

    @Override
    public boolean isEmpty() {
        return rate.rate().isEmpty();
    }

    @Override
    public Optional<Verdict> sequentially(SequentialTest test) {
        return test.look(rate, bound, factor);
    }

    @Override
    public Verdict byInterval() {
        return Look.of(rate.low(), rate.high(), bound);
    }

    @Override
    public Finding finding(Verdict verdict, boolean passes, String decidedBy) {
        String interval = "95 % interval " + Numbers.plain(rate.low()) + " to " + Numbers.plain(rate.high());
        return new Finding(
                verdict,
                passes,
                decidedBy,
                seeds,
                Look.reason(verdict, decidedBy, interval, bound.text()),
                Optional.of(new Finding.Numbers(
                        rate.count(),
                        OptionalInt.empty(),
                        OptionalDouble.of(rate.exposure()),
                        rate.rate(),
                        OptionalDouble.of(rate.low()),
                        OptionalDouble.of(rate.high()),
                        rate.dispersion(),
                        Optional.empty())));
    }
}
