package org.soundtown.acoustics.signal;

import java.util.Arrays;
import java.util.List;

/** Which of the paths found now is which of those found a moment ago. */
final class Continuation {
    /** A path's delay may be off by this share of the step (m/m), and this much (m), to count as the same path. */
    private static final double SAME_SHARE = 0.05;

    private static final double SAME_METRES = 0.02;
    private static final double OTHER_KIND_METRES = 0.03;
    private static final double TURN_METRES = 0.3;

    private Continuation() {}

    /** For each path its successor's number, −1 where it has none: nearest pairs first. */
    static int[] successors(List<Knot.Ray> from, List<Knot.Ray> to, double seconds, double fastest) {
        double allowed = SAME_METRES + SAME_SHARE * fastest * seconds;
        int[] successor = new int[from.size()];
        Arrays.fill(successor, -1);
        boolean[] taken = new boolean[to.size()];
        for (int round = 0; round < from.size(); round++) {
            int bestFrom = -1;
            int bestTo = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < from.size(); i++) {
                for (int j = 0; successor[i] < 0 && j < to.size(); j++) {
                    double unlike =
                            taken[j] ? Double.POSITIVE_INFINITY : unlike(from.get(i), to.get(j), seconds, allowed);
                    if (unlike < least) {
                        least = unlike;
                        bestFrom = i;
                        bestTo = j;
                    }
                }
            }
            if (bestFrom < 0) {
                return successor;
            }
            successor[bestFrom] = bestTo;
            taken[bestTo] = true;
        }
        return successor;
    }

    /** How far one path is from being another's continuation (m), +∞ where it cannot be. */
    private static double unlike(Knot.Ray ray, Knot.Ray next, double seconds, double allowed) {
        double speed = ray.path().lengthMetres() / ray.path().delaySeconds();
        double expected = ray.delay() + 0.5 * seconds * (ray.growthAfter() + next.growthBefore());
        double off = speed * Math.abs(next.delay() - expected);
        double turn = TURN_METRES * Math.abs(next.growthBefore() - ray.growthAfter());
        boolean sameKind = ray.path().kind() == next.path().kind()
                && ray.path().polyline().size() == next.path().polyline().size();
        return off > allowed ? Double.POSITIVE_INFINITY : off + turn + (sameKind ? 0 : OTHER_KIND_METRES);
    }
}
