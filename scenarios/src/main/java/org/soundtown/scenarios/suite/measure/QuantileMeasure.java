package org.soundtown.scenarios.suite.measure;

import java.util.List;
import org.soundtown.scenarios.evaluation.Results;

/**
 * A quantile of distances or times.
 *
 * @param probability p, between 0 and 1, exclusive
 */
public record QuantileMeasure(Sample sample, double probability) implements Measure {

    /** Whose quantile it is. */
    public sealed interface Sample {}

    /**
     * From the first alert by time difference to the emission (m).
     *
     * @param soundClass empty for all target classes together
     */
    public record PlaceError(String soundClass) implements Sample {}

    /**
     * One link of the chain, or a way through it (s).
     *
     * @param link as {@code results.json} names it: {@code emission-to-drone}
     */
    public record Latency(String link) implements Sample {}

    /** The values of one run, in no order that matters. */
    public List<Double> in(Results results) {
        if (sample instanceof PlaceError error) {
            return Measure.score(results, error.soundClass())
                    .map(score -> score.errorMetres().values())
                    .orElse(List.of());
        }
        return LatencyLinks.values(results.latencies(), ((Latency) sample).link());
    }

    @Override
    public String text() {
        String quantile = "P" + Numbers.plain(100 * probability) + " of ";
        return sample instanceof PlaceError error
                ? Measure.ofClass(error.soundClass()) + quantile + "the error of place"
                : quantile + ((Latency) sample).link();
    }

    @Override
    public String unit() {
        return sample instanceof PlaceError ? "m" : "s";
    }
}
