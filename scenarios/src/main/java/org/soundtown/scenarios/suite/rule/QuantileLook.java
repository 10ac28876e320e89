package org.soundtown.scenarios.suite.rule;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.soundtown.scenarios.evaluation.interval.Quantile;
import org.soundtown.scenarios.evaluation.interval.Share;
import org.soundtown.scenarios.suite.Bound;
import org.soundtown.scenarios.suite.Expectation;
import org.soundtown.scenarios.suite.measure.Numbers;
import org.soundtown.scenarios.suite.measure.QuantileMeasure;

/**
 * A quantile pooled over runs, judged by how many values lie beyond the bound: the p-quantile is at most B where no more than
 * the share 1 − p of all values is above B, and at least B where no more than the share p is below it.
 *
 * @param beyond of the values, those on the wrong side
 * @param allowed what share of them may be
 */
record QuantileLook(
        List<Long> seeds,
        Optional<Quantile> quantile,
        ClusteredShare beyond,
        Bound allowed,
        Bound bound,
        double indifference)
        implements Look {
    private static final double USUAL_INDIFFERENCE = 0.1;

    static QuantileLook of(Expectation expectation, QuantileMeasure measure, List<Ran> runs) {
        Bound bound = expectation.bound().orElseThrow();
        double p = measure.probability();
        double allowed = bound.side() == Bound.Side.AT_MOST ? 1 - p : p;
        List<List<Double>> values =
                runs.stream().map(run -> measure.in(run.results())).toList();
        double[] sorted = values.stream()
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return new QuantileLook(
                Look.seeds(runs),
                sorted.length == 0 ? Optional.empty() : Optional.of(Quantile.of(sorted, p)),
                ClusteredShare.of(values.stream().map(run -> beyond(run, bound)).toList()),
                new Bound(Bound.Side.AT_MOST, allowed),
                bound,
                expectation.indifference().orElse(Math.min(allowed, USUAL_INDIFFERENCE)));
    }

    private static Share beyond(List<Double> values, Bound bound) {
        long beyond = values.stream().filter(value -> !bound.admits(value)).count();
        return Share.of(Math.toIntExact(beyond), values.size());
    }

    @Override
    public boolean isEmpty() {
        return quantile.isEmpty();
    }

    @Override
    public Optional<Verdict> sequentially(SequentialTest test) {
        return test.look(beyond, allowed, indifference);
    }

    @Override
    public Verdict byInterval() {
        return Look.of(beyond.pooled().low(), beyond.pooled().high(), allowed);
    }

    @Override
    public Finding finding(Verdict verdict, boolean passes, String decidedBy) {
        Share pooled = beyond.pooled();
        String interval = pooled.count() + " of " + pooled.of() + " beyond " + Numbers.plain(bound.value())
                + ": 95 % interval of that share " + Numbers.plain(pooled.low()) + " to "
                + Numbers.plain(pooled.high());
        return new Finding(
                verdict,
                passes,
                decidedBy,
                seeds,
                Look.reason(verdict, decidedBy, interval, allowed.text()),
                Optional.of(new Finding.Numbers(
                        pooled.of(),
                        OptionalInt.empty(),
                        OptionalDouble.empty(),
                        quantile.isPresent() ? OptionalDouble.of(quantile.get().value()) : OptionalDouble.empty(),
                        quantile.map(Quantile::low).orElse(OptionalDouble.empty()),
                        quantile.map(Quantile::high).orElse(OptionalDouble.empty()),
                        beyond.designEffect(),
                        pooled.share().isPresent()
                                ? Optional.of(new Finding.Beyond(
                                        pooled.count(),
                                        pooled.share().getAsDouble(),
                                        pooled.low(),
                                        pooled.high(),
                                        allowed.value()))
                                : Optional.empty())));
    }
}
