package org.soundtown.scenarios.suite.rule;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What became of an expectation.
 *
 * @param passes whether the policy lets it pass: met, or undecided where evidence is not demanded
 * @param decidedBy {@code interval}, {@code sequential}, {@code exact}, or {@code nothing-measured}
 * @param seeds those whose runs were looked at
 * @param reason one sentence
 * @param numbers what was measured; empty where it is simply true or false
 */
public record Finding(
        Verdict verdict, boolean passes, String decidedBy, List<Long> seeds, String reason, Optional<Numbers> numbers) {
    public Finding {
        seeds = List.copyOf(seeds);
    }

    /**
     * @param n of trials or values; for a rate, events
     * @param exposure of a rate
     * @param estimate of the share, quantile or rate
     * @param low lower bound of its 95 % interval; empty where the sample is too small for one
     * @param high upper bound; empty where the sample is too small for one
     * @param designEffect by how much dependence within a run widens the interval's square
     * @param beyond of a quantile: how many values lie on the wrong side of the bound, and what share may
     */
    public record Numbers(
            long n,
            OptionalInt count,
            OptionalDouble exposure,
            OptionalDouble estimate,
            OptionalDouble low,
            OptionalDouble high,
            double designEffect,
            Optional<Beyond> beyond) {}

    /** Values beyond a quantile's bound, with the 95 % interval of their share. */
    public record Beyond(int count, double share, double low, double high, double allowed) {}

    /** Of what is simply true or false. */
    public static Finding exact(boolean holds, List<Long> seeds, String reason) {
        return new Finding(holds ? Verdict.MET : Verdict.FAILED, holds, "exact", seeds, reason, Optional.empty());
    }
}
