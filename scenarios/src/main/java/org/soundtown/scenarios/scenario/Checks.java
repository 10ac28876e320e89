package org.soundtown.scenarios.scenario;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.soundtown.foundation.document.InputError;

/** Checks of single values of a scenario file. */
final class Checks {
    private static final int MOST_SUGGESTIONS = 3;

    private Checks() {}

    /** The value, if it is there and within the closed range. */
    static double range(Path file, String at, Double value, double low, double high, String unit) {
        if (value == null || !(value >= low && value <= high)) {
            throw InputError.at(
                    file, at, value == null ? "missing" : value, text(low) + " to " + text(high) + " " + unit);
        }
        return value;
    }

    /** The value, or the usual one where it is left out; within the closed range. */
    static double rangeOr(double usual, Path file, String at, Double value, double low, double high, String unit) {
        return range(file, at, value == null ? Double.valueOf(usual) : value, low, high, unit);
    }

    static <T> T present(Path file, String at, T value, String expected) {
        if (value == null) {
            throw InputError.at(file, at, "missing", expected);
        }
        return value;
    }

    /** "one of a, b, c": the names nearest to what was written. */
    static String oneOf(String written, Collection<String> known) {
        if (known.isEmpty()) {
            return "nothing: there is none in this district";
        }
        List<String> nearest = known.stream()
                .sorted(Comparator.<String>comparingInt(name -> editDistance(written, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_SUGGESTIONS)
                .toList();
        boolean all = nearest.size() == known.size();
        return all ? "one of " + nearest : "one of " + known.size() + " names; the nearest are " + nearest;
    }

    /** Levenshtein's edit distance (1966): insertions, deletions and substitutions. */
    private static int editDistance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }

    private static String text(double bound) {
        return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    }
}
