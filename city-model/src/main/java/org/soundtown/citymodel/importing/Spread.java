package org.soundtown.citymodel.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.locationtech.jts.geom.Coordinate;

/** Spreads things over the district: each next one is the farthest from all chosen so far. */
final class Spread {
    private Spread() {}

    /**
     * Chooses greedily, starting with the candidate nearest to the centre.
     *
     * @param most how many at most
     * @param leastMetres stops when no candidate is so far from all chosen (m)
     */
    static <T> List<T> farthestFirst(
            List<T> candidates, Function<T, Coordinate> place, Coordinate centre, int most, double leastMetres) {
        List<T> chosen = new ArrayList<>();
        double[] distance = new double[candidates.size()];
        for (int i = 0; i < distance.length; i++) {
            distance[i] = -place.apply(candidates.get(i)).distance(centre);
        }
        while (chosen.size() < Math.min(most, candidates.size())) {
            int best = 0;
            for (int i = 1; i < distance.length; i++) {
                best = distance[i] > distance[best] ? i : best;
            }
            if (!chosen.isEmpty() && distance[best] < leastMetres) {
                break;
            }
            Coordinate newest = place.apply(candidates.get(best));
            for (int i = 0; i < distance.length; i++) {
                double toNewest = place.apply(candidates.get(i)).distance(newest);
                distance[i] = chosen.isEmpty() ? toNewest : Math.min(distance[i], toNewest);
            }
            chosen.add(candidates.get(best));
        }
        return chosen;
    }
}
