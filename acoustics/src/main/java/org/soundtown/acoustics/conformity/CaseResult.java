package org.soundtown.acoustics.conformity;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;

/** How far an engine is from one case's numbers. */
public record CaseResult(String id, String title, List<Deviation> deviations, List<String> leftOut) {
    /** The paths whose levels the case gives, in the order direct, left, right, reflection. */
    public Set<Way> ways() {
        Set<Way> ways = EnumSet.noneOf(Way.class);
        deviations.stream()
                .filter(d -> d.expected().quantity().level() && d.expected().way() != Way.TOTAL)
                .forEach(d -> ways.add(d.expected().way()));
        return ways;
    }

    /** Largest deviation of a path's levels, or of the total's (dB); empty where the case gives none. */
    public OptionalDouble worstLevel(Way way) {
        return findWorst(d -> d.expected().quantity().level() && d.expected().way() == way)
                .map(d -> OptionalDouble.of(d.worst()))
                .orElse(OptionalDouble.empty());
    }

    /** The intermediate term that is farthest off. */
    public Optional<Deviation> findWorstTerm() {
        return findWorst(d -> !d.expected().quantity().level());
    }

    /** Whether every path's level and the total are as near as that (dB). */
    public boolean levelsWithin(double limitDb) {
        return deviations.stream().filter(d -> d.expected().quantity().level()).allMatch(d -> d.worst() <= limitDb);
    }

    private Optional<Deviation> findWorst(Predicate<Deviation> which) {
        return deviations.stream().filter(which).max((a, b) -> Double.compare(a.worst(), b.worst()));
    }
}
