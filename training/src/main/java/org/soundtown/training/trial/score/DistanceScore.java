package org.soundtown.training.trial.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.scenarios.evaluation.interval.Share;
import org.soundtown.training.trial.Claim;
import org.soundtown.training.trial.Performance;

/**
 * What was reported of the recordings at one distance.
 *
 * @param metres from source to microphone
 * @param clips played, distractors included
 * @param originals how many original recordings they were cut from
 * @param five those of {@link #FIVE} that were played
 * @param macroF1Five mean F1 of those
 * @param macroF1 mean F1 of all classes of the table that were played
 * @param onsetMacroF1Five as macroF1Five, where a claim counts only at the sound's own onset
 * @param classes of the table that were played or reported
 * @param crossTriggers sounds taken for others, the most frequent first
 * @param distractors false claims while recordings of no class of the table played
 * @param quiet false claims in the ambience before the recordings
 */
public record DistanceScore(
        double metres,
        int clips,
        int originals,
        List<String> five,
        Estimate macroF1Five,
        Estimate macroF1,
        Estimate onsetMacroF1Five,
        List<ClassScore> classes,
        List<CrossTrigger> crossTriggers,
        Listened distractors,
        Listened quiet) {
    /** The classes by which the detector's goal is stated. */
    public static final List<String> FIVE = List.of("gunshot", "car-horn", "drill", "perforator", "glass-breaking");

    /**
     * @param performances all at this distance
     * @param table its classes
     */
    public static DistanceScore of(double metres, List<Performance> performances, List<String> table, long seed) {
        Side clip = new Side(performances, table, false, seed, metres);
        Side onset = new Side(performances, table, true, seed, metres);
        int[] played = played(clip.counts, table, table);
        int[] five = played(clip.counts, FIVE, table);
        List<ClassScore> classes = new ArrayList<>();
        for (int c = 0; c < table.size(); c++) {
            if (clip.counts.of(c) > 0 || clip.counts.claimed(c) > 0) {
                classes.add(score(performances, table.get(c), c, clip, onset));
            }
        }
        return new DistanceScore(
                metres,
                performances.size(),
                originals(performances),
                java.util.Arrays.stream(five).mapToObj(table::get).toList(),
                clip.sampled.estimate(clip.counts, counts -> counts.macroF1(five)),
                clip.sampled.estimate(clip.counts, counts -> counts.macroF1(played)),
                onset.sampled.estimate(onset.counts, counts -> counts.macroF1(five)),
                classes,
                crossTriggers(performances),
                distractors(performances, table),
                quiet(performances, table));
    }

    /** Counted in one of the two ways. */
    private static final class Side {
        final Counts counts;
        final Resampling sampled;

        Side(List<Performance> performances, List<String> table, boolean strict, long seed, double metres) {
            counts = new Counts(table.size());
            performances.forEach(one -> counts.add(one, table, strict));
            sampled = new Resampling(performances, table, strict, Dice.of(seed, "originals at " + metres, "bootstrap"));
        }
    }

    private static ClassScore score(List<Performance> performances, String soundClass, int c, Side clip, Side onset) {
        List<Performance> ofClass = performances.stream()
                .filter(one -> one.soundClass().equals(soundClass))
                .toList();
        return new ClassScore(
                soundClass,
                ofClass.size(),
                originals(ofClass),
                medianSnrDb(ofClass),
                Share.of(clip.counts.hits(c), clip.counts.of(c)),
                Share.of(clip.counts.hits(c), clip.counts.claimed(c)),
                clip.sampled.estimate(clip.counts, counts -> counts.f1(c)),
                new ClassScore.Onset(
                        Share.of(onset.counts.hits(c), onset.counts.of(c)),
                        Share.of(onset.counts.hits(c), onset.counts.claimed(c)),
                        onset.sampled.estimate(onset.counts, counts -> counts.f1(c))));
    }

    private static int[] played(Counts counts, List<String> wanted, List<String> table) {
        return wanted.stream()
                .mapToInt(table::indexOf)
                .filter(c -> c >= 0 && counts.of(c) > 0)
                .toArray();
    }

    private static int originals(List<Performance> performances) {
        return (int)
                performances.stream().map(Performance::originalId).distinct().count();
    }

    private static OptionalDouble medianSnrDb(List<Performance> performances) {
        double[] sorted =
                performances.stream().mapToDouble(Performance::snrDb).sorted().toArray();
        return sorted.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(sorted[sorted.length / 2]);
    }

    private static List<CrossTrigger> crossTriggers(List<Performance> performances) {
        Map<String, Integer> played = new TreeMap<>();
        Map<String, Map<String, Integer>> taken = new TreeMap<>();
        for (Performance one : performances) {
            played.merge(one.heading(), 1, Integer::sum);
            for (String claimed : one.falseClasses(false)) {
                if (!claimed.equals(one.soundClass())) {
                    taken.computeIfAbsent(one.heading(), unused -> new TreeMap<>())
                            .merge(claimed, 1, Integer::sum);
                }
            }
        }
        List<CrossTrigger> triggers = new ArrayList<>();
        taken.forEach((heading, classes) -> classes.forEach((claimed, count) ->
                triggers.add(new CrossTrigger(heading, claimed, Share.of(count, played.get(heading))))));
        triggers.sort((a, b) -> Integer.compare(b.share().count(), a.share().count()));
        return triggers;
    }

    private static Listened distractors(List<Performance> performances, List<String> table) {
        List<Performance> others = performances.stream()
                .filter(one -> !table.contains(one.soundClass()))
                .toList();
        return Listened.of(
                others.stream()
                        .flatMap(one -> one.ofSound().stream())
                        .map(Claim::soundClass)
                        .toList(),
                table,
                others.stream().mapToDouble(Performance::seconds).sum());
    }

    private static Listened quiet(List<Performance> performances, List<String> table) {
        return Listened.of(
                performances.stream()
                        .flatMap(one -> one.ofQuiet().stream())
                        .map(Claim::soundClass)
                        .toList(),
                table,
                performances.stream().mapToDouble(Performance::quietSeconds).sum());
    }
}
