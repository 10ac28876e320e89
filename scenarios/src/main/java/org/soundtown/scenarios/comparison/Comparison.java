package org.soundtown.scenarios.comparison;

import java.util.ArrayList;
import java.util.List;
import org.soundtown.foundation.document.InputError;
import org.soundtown.scenarios.comparison.difference.Holm;
import org.soundtown.scenarios.shelf.RunKey;
import org.soundtown.scenarios.shelf.ShelvedRun;

/**
 * New runs beside old ones with the same dice.
 *
 * @param compared the keys of the pairs that were compared
 * @param sameBytes how many of the pairs have the same chronicle, byte for byte
 * @param onlyBase what the base alone has, by name
 * @param onlyNew what the new runs alone have, by name
 * @param incomplete pairs left out because a run of them was cut short
 * @param versions of the program that ran them: those of the base, those of the new runs
 * @param sounds how the target sounds of the pairs match
 * @param metrics by family, those of all target classes together before those by class
 * @param changes the sounds whose end is another, those that fell back furthest first
 */
public record Comparison(
        List<RunKey> compared,
        int sameBytes,
        List<String> onlyBase,
        List<String> onlyNew,
        List<String> incomplete,
        Versions versions,
        Sounds sounds,
        List<Metric> metrics,
        List<ChangedSound> changes) {
    public Comparison {
        compared = List.copyOf(compared);
        onlyBase = List.copyOf(onlyBase);
        onlyNew = List.copyOf(onlyNew);
        incomplete = List.copyOf(incomplete);
        metrics = List.copyOf(metrics);
        changes = List.copyOf(changes);
    }

    /** Sorted, each once. */
    public record Versions(List<String> base, List<String> changed) {}

    /** How many target sounds both sides have, and how many only one of them. */
    public record Sounds(int both, int onlyBase, int onlyNew) {}

    /**
     * @param done told after each pair
     * @throws InputError where no pair came to its end on both sides
     */
    public static Comparison of(Pairing pairing, Runnable done) {
        List<PairedFacts> all = pairing.pairs().parallelStream()
                .map(pair -> {
                    PairedFacts facts = new PairedFacts(RunFacts.of(pair.base()), RunFacts.of(pair.changed()));
                    done.run();
                    return facts;
                })
                .toList();
        List<PairedFacts> pairs = all.stream().filter(PairedFacts::complete).toList();
        if (pairs.isEmpty()) {
            throw new InputError(pairing.pairs().get(0).changed().key()
                    + ": cut short on one side: expected at least one pair of runs that came to their end");
        }
        int same = (int) pairs.stream().filter(PairedFacts::sameBytes).count();
        List<Metric> metrics = Metrics.of(pairs);
        return new Comparison(
                pairs.stream().map(pair -> pair.base().run().key()).toList(),
                same,
                named(pairing.onlyBase()),
                named(pairing.onlyNew()),
                all.stream()
                        .filter(pair -> !pair.complete())
                        .map(pair -> pair.base().run().key().toString())
                        .toList(),
                new Versions(
                        versions(pairs.stream().map(PairedFacts::base).toList()),
                        versions(pairs.stream().map(PairedFacts::changed).toList())),
                sounds(pairs),
                same == pairs.size() ? metrics.stream().map(Metric::sameBytes).toList() : judged(metrics),
                ChangedSound.of(pairs));
    }

    public boolean allSameBytes() {
        return sameBytes == compared.size();
    }

    public List<Metric> withVerdict(Verdict verdict) {
        return metrics.stream().filter(metric -> metric.verdict() == verdict).toList();
    }

    private static List<Metric> judged(List<Metric> metrics) {
        List<Metric> judged = new ArrayList<>();
        for (Metric.Family family : Metric.Family.values()) {
            judged.addAll(judgedTogether(
                    metrics.stream().filter(metric -> metric.family() == family).toList()));
        }
        return judged;
    }

    private static List<Metric> judgedTogether(List<Metric> family) {
        double[] adjusted = Holm.adjusted(family.stream()
                .flatMapToDouble(metric -> metric.difference().p().stream())
                .toArray());
        List<Metric> judged = new ArrayList<>();
        int next = 0;
        for (Metric metric : family) {
            judged.add(metric.difference().p().isPresent() ? metric.judged(adjusted[next++]) : metric);
        }
        return judged;
    }

    private static Sounds sounds(List<PairedFacts> pairs) {
        int both = 0;
        int onlyBase = 0;
        int onlyNew = 0;
        for (PairedFacts pair : pairs) {
            int shared = (int) pair.base().sounds().keySet().stream()
                    .filter(pair.changed().sounds()::containsKey)
                    .count();
            both += shared;
            onlyBase += pair.base().sounds().size() - shared;
            onlyNew += pair.changed().sounds().size() - shared;
        }
        return new Sounds(both, onlyBase, onlyNew);
    }

    private static List<String> named(List<ShelvedRun> runs) {
        return runs.stream().map(run -> run.key().toString()).toList();
    }

    private static List<String> versions(List<RunFacts> runs) {
        return runs.stream().map(RunFacts::version).distinct().sorted().toList();
    }
}
