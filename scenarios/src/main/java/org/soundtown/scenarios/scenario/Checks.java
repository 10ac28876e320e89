package org.soundtown.scenarios.scenario;

import java.util.Collection;
import java.util.List;
import org.soundtown.foundation.document.LocatedTree;
import org.soundtown.foundation.document.NearestNames;

/** Checks of single values of a scenario file. */
final class Checks {
    private static final int MOST_SUGGESTIONS = 3;

    private Checks() {}

    /** The value, if it is there and within the closed range. */
    static double range(LocatedTree tree, String at, Double value, double low, double high, String unit) {
        if (value == null || !(value >= low && value <= high)) {
            throw tree.error(at, value == null ? "missing" : text(value), text(low) + " to " + text(high) + " " + unit);
        }
        return value;
    }

    static <T> T present(LocatedTree tree, String at, T value, String expected) {
        if (value == null) {
            throw tree.error(at, "missing", expected);
        }
        return value;
    }

    /** "one of a, b, c": the names nearest to what was written. */
    static String oneOf(String written, Collection<String> known) {
        if (known.isEmpty()) {
            return "nothing: there is none in this district";
        }
        List<String> nearest = NearestNames.nearestFirst(written, known).stream()
                .limit(MOST_SUGGESTIONS)
                .toList();
        boolean all = nearest.size() == known.size();
        return all ? "one of " + nearest : "one of " + known.size() + " names; the nearest are " + nearest;
    }

    /** As people write it: 700, not 700.0. */
    static String text(double bound) {
        return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    }
}
