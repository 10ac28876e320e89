package org.soundtown.scenarios.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.soundtown.scenarios.comparison.difference.Method;
import org.soundtown.scenarios.comparison.difference.PairedSample;
import org.soundtown.scenarios.comparison.difference.PairedTotals;

/**
 * What the bootstrap draws: whole pairs of runs where there are {@link Metrics#ENOUGH_RUNS} of them; else sounds, each with
 * all that both sides made of it. What no sound stands behind is a unit of its own.
 */
final class Units {
    private Units() {}

    static PairedSample sample(List<PairedFacts> pairs, Function<RunFacts, List<RunFacts.Reading>> readings) {
        boolean byRun = pairs.size() >= Metrics.ENOUGH_RUNS;
        List<PairedSample.Unit> units = new ArrayList<>();
        for (PairedFacts pair : pairs) {
            List<RunFacts.Reading> base = readings.apply(pair.base());
            List<RunFacts.Reading> changed = readings.apply(pair.changed());
            if (byRun) {
                units.add(new PairedSample.Unit(values(base), values(changed)));
            } else {
                bySound(base, changed)
                        .forEach(both -> units.add(new PairedSample.Unit(values(both.base()), values(both.changed()))));
            }
        }
        return new PairedSample(units, byRun ? Method.BOOTSTRAP_RUNS : Method.BOOTSTRAP_SOUNDS);
    }

    /** Sums by sound; they have no exposure of their own. */
    static PairedTotals totals(List<PairedFacts> pairs, Function<RunFacts, List<RunFacts.Reading>> amounts) {
        List<PairedTotals.Unit> units = new ArrayList<>();
        for (PairedFacts pair : pairs) {
            bySound(amounts.apply(pair.base()), amounts.apply(pair.changed()))
                    .forEach(both -> units.add(new PairedTotals.Unit(sum(both.base()), 0, sum(both.changed()), 0)));
        }
        return new PairedTotals(units, Method.BOOTSTRAP_SOUNDS);
    }

    private record Both(List<RunFacts.Reading> base, List<RunFacts.Reading> changed) {
        Both() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    private static List<Both> bySound(List<RunFacts.Reading> base, List<RunFacts.Reading> changed) {
        Map<SoundKey, Both> known = new TreeMap<>();
        List<Both> unknown = new ArrayList<>();
        for (RunFacts.Reading reading : base) {
            unit(reading, known, unknown).base().add(reading);
        }
        for (RunFacts.Reading reading : changed) {
            unit(reading, known, unknown).changed().add(reading);
        }
        List<Both> all = new ArrayList<>(known.values());
        all.addAll(unknown);
        return all;
    }

    private static Both unit(RunFacts.Reading reading, Map<SoundKey, Both> known, List<Both> unknown) {
        if (reading.sound().isPresent()) {
            return known.computeIfAbsent(reading.sound().get(), key -> new Both());
        }
        Both alone = new Both();
        unknown.add(alone);
        return alone;
    }

    private static List<Double> values(List<RunFacts.Reading> readings) {
        return readings.stream().map(RunFacts.Reading::value).toList();
    }

    private static double sum(List<RunFacts.Reading> readings) {
        return readings.stream().mapToDouble(RunFacts.Reading::value).sum();
    }
}
