package org.soundtown.foundation.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what a mistyped name may have meant. */
public final class NearestNames {
    private NearestNames() {}

    /** "did you mean 'x'?" with up to three near names, or all names where none is near. */
    public static String suggestion(String given, Collection<String> names) {
        String wanted = given == null ? "" : given.toLowerCase(Locale.ROOT);
        int most = Math.max(2, wanted.length() / 3);
        List<String> near = nearestFirst(wanted, names).stream()
                .filter(name -> isNear(wanted, name.toLowerCase(Locale.ROOT), most))
                .limit(3)
                .toList();
        return near.isEmpty()
                ? "expected one of " + String.join(", ", names)
                : "did you mean '" + String.join("' or '", near) + "'?";
    }

    /** A few letters away from the name, a piece of it, or a few letters away from its beginning: "hieght", heightMetres. */
    private static boolean isNear(String wanted, String name, int most) {
        return edits(wanted, name) <= most
                || (wanted.length() >= 3 && name.contains(wanted))
                || (wanted.length() >= 5
                        && name.length() > wanted.length()
                        && edits(wanted, name.substring(0, wanted.length())) <= 2);
    }

    /** All names, the one fewest edits away first; ties by the alphabet. */
    public static List<String> nearestFirst(String given, Collection<String> names) {
        return names.stream()
                .sorted(Comparator.<String>comparingInt(name -> edits(given, name))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Levenshtein distance: fewest single-letter insertions, deletions and changes. */
    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
