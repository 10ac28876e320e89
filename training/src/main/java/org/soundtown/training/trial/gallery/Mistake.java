package org.soundtown.training.trial.gallery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.soundtown.training.trial.Claim;
import org.soundtown.training.trial.Performance;

/**
 * A recording that was missed or taken for something else.
 *
 * @param kind "missed" or "false"
 * @param weight what makes it bad: dB above the ambience of what was missed, confidence of what was claimed falsely
 * @param caption one sentence
 */
record Mistake(String kind, Performance performance, double weight, String caption) {
    private static final int MOST_OF_A_KIND = 2;

    /** The loudest sounds of the table that were not reported, at most two of each class. */
    static List<Mistake> missed(List<Performance> performances, List<String> table, int most) {
        List<Mistake> all = new ArrayList<>();
        for (Performance one : performances) {
            if (table.contains(one.soundClass()) && !one.isHit()) {
                all.add(new Mistake("missed", one, one.snrDb(), missedCaption(one)));
            }
        }
        return worst(all, Performance::soundClass, most);
    }

    /** The surest claims that were wrong, at most two for each sound and class claimed. */
    static List<Mistake> falseClaims(List<Performance> performances, int most) {
        List<Mistake> all = new ArrayList<>();
        for (Performance one : performances) {
            one.ofSound().stream()
                    .filter(claim -> !claim.soundClass().equals(one.soundClass()))
                    .max(Comparator.comparingDouble(Claim::confidence))
                    .ifPresent(
                            claim -> all.add(new Mistake("false", one, claim.confidence(), falseCaption(one, claim))));
        }
        return worst(all, one -> one.heading() + one.ofSound().get(0).soundClass(), most);
    }

    private static List<Mistake> worst(
            List<Mistake> all, java.util.function.Function<Performance, String> kindOf, int most) {
        Map<String, Integer> seen = new TreeMap<>();
        Map<String, Integer> files = new TreeMap<>();
        return all.stream()
                .sorted(Comparator.comparingDouble((Mistake one) -> -one.weight())
                        .thenComparing(one -> one.performance().file())
                        .thenComparing(one -> one.performance().metres()))
                .filter(one -> files.merge(one.performance().originalId(), 1, Integer::sum) == 1)
                .filter(one -> seen.merge(kindOf.apply(one.performance()), 1, Integer::sum) <= MOST_OF_A_KIND)
                .limit(most)
                .toList();
    }

    private static String missedCaption(Performance one) {
        String said = one.ofSound().isEmpty()
                ? "nothing was claimed"
                : "claimed was " + String.join(", ", one.falseClasses(false));
        return String.format(
                Locale.ROOT,
                "%s at %.0f m, %.0f dB above the ambience: %s.",
                one.soundClass(),
                one.metres(),
                one.snrDb(),
                said);
    }

    private static String falseCaption(Performance one, Claim claim) {
        return String.format(
                Locale.ROOT,
                "%s at %.0f m, %.0f dB above the ambience: taken for %s with confidence %.2f.",
                one.heading(),
                one.metres(),
                one.snrDb(),
                claim.soundClass(),
                claim.confidence());
    }
}
