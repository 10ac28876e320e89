package org.soundtown.scenarios.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.soundtown.foundation.document.InputError;
import org.soundtown.scenarios.shelf.RunKey;
import org.soundtown.scenarios.shelf.RunShelf;
import org.soundtown.scenarios.shelf.ShelvedRun;

/**
 * Which run belongs to which: those with the same scenario, variation and seed.
 *
 * @param pairs in the order of their keys
 * @param onlyBase runs of the base without a partner
 * @param onlyNew new runs without a partner
 */
public record Pairing(List<Pair> pairs, List<ShelvedRun> onlyBase, List<ShelvedRun> onlyNew) {
    public Pairing {
        pairs = List.copyOf(pairs);
        onlyBase = List.copyOf(onlyBase);
        onlyNew = List.copyOf(onlyNew);
    }

    /** Two runs with the same dice. */
    public record Pair(ShelvedRun base, ShelvedRun changed) {}

    /**
     * @throws InputError where two runs of one side have the same key, or no run has a partner
     */
    public static Pairing of(RunShelf base, RunShelf changed) {
        Map<RunKey, ShelvedRun> first = byKey(base);
        Map<RunKey, ShelvedRun> second = byKey(changed);
        List<Pair> pairs = new ArrayList<>();
        List<ShelvedRun> onlyBase = new ArrayList<>();
        first.forEach((key, run) -> {
            if (second.containsKey(key)) {
                pairs.add(new Pair(run, second.get(key)));
            } else {
                onlyBase.add(run);
            }
        });
        List<ShelvedRun> onlyNew = second.values().stream()
                .filter(run -> !first.containsKey(run.key()))
                .toList();
        if (pairs.isEmpty()) {
            throw new InputError(
                    base.root() + " and " + changed.root() + ": no run of the one has a partner in the other: "
                            + "expected the same scenario, variation and seed; there are " + some(onlyBase) + " and "
                            + some(onlyNew));
        }
        return new Pairing(pairs, onlyBase, onlyNew);
    }

    private static Map<RunKey, ShelvedRun> byKey(RunShelf shelf) {
        Map<RunKey, ShelvedRun> runs = new TreeMap<>();
        for (ShelvedRun run : shelf.runs()) {
            ShelvedRun other = runs.put(run.key(), run);
            if (other != null) {
                throw new InputError(shelf.root() + ": " + other.name() + " and " + run.name() + " are both "
                        + run.key() + ": expected one run of each scenario, variation and seed");
            }
        }
        return runs;
    }

    private static String some(List<ShelvedRun> runs) {
        return runs.get(0).key() + (runs.size() > 1 ? " and " + (runs.size() - 1) + " more" : "");
    }
}
