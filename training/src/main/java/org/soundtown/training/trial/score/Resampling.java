package org.soundtown.training.trial.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;
import org.soundtown.training.trial.Performance;

/**
 * Resamples originals, each with all its cuts, since cuts of one recording are no independent evidence (cluster bootstrap:
 * Davison and Hinkley, "Bootstrap methods and their application", 1997, section 3.8); within each class, so that every class
 * keeps its number of originals.
 */
final class Resampling {
    private static final int ROUNDS = 1000;

    private final Counts[] rounds = new Counts[ROUNDS];

    Resampling(List<Performance> performances, List<String> classes, boolean strict, Dice dice) {
        Map<String, Map<String, Counts>> strata = new TreeMap<>();
        for (Performance one : performances) {
            String stratum = classes.contains(one.soundClass()) ? one.soundClass() : "";
            strata.computeIfAbsent(stratum, unused -> new TreeMap<>())
                    .computeIfAbsent(one.originalId(), unused -> new Counts(classes.size()))
                    .add(one, classes, strict);
        }
        List<List<Counts>> originals = new ArrayList<>();
        strata.values().forEach(stratum -> originals.add(List.copyOf(stratum.values())));
        for (int round = 0; round < ROUNDS; round++) {
            rounds[round] = new Counts(classes.size());
            DiceCursor cursor = dice.forPurpose("round " + round).cursor();
            for (List<Counts> stratum : originals) {
                for (int i = 0; i < stratum.size(); i++) {
                    rounds[round].add(stratum.get(cursor.below(stratum.size())));
                }
            }
        }
    }

    Estimate estimate(Counts counted, ToDoubleFunction<Counts> figure) {
        double[] values = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            values[round] = figure.applyAsDouble(rounds[round]);
        }
        return Estimate.of(figure.applyAsDouble(counted), values);
    }
}
