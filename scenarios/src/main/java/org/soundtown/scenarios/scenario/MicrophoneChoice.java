package org.soundtown.scenarios.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.soundtown.citymodel.District;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.simcore.sound.Microphones;

/**
 * Fewer microphones of a district than it has. By number the choice is nested and spread out: first the one nearest to
 * their common centre, then always the one farthest from all chosen so far; equals go by id. N + 1 microphones are the N
 * and one more.
 */
public final class MicrophoneChoice {
    private MicrophoneChoice() {}

    /**
     * The district with so many of its microphones.
     *
     * @param count 0 to as many as it has
     */
    public static District of(District district, int count) {
        return only(district, new LinkedHashSet<>(inOrder(district).subList(0, count)));
    }

    /** The district with these of its microphones, in its own order. */
    public static District only(District district, Set<String> ids) {
        return district.withMicrophones(district.microphones().stream()
                .filter(microphone -> ids.contains(microphone.id()))
                .toList());
    }

    /** The ids of all microphones in the order in which they are chosen. */
    static List<String> inOrder(District district) {
        Map<String, Position> left = new TreeMap<>(Microphones.positions(district));
        List<String> chosen = new ArrayList<>();
        Map<String, Double> gaps = new TreeMap<>();
        Position centre = centre(left);
        while (!left.isEmpty()) {
            String next = chosen.isEmpty()
                    ? best(left.keySet(), id -> -left.get(id).horizontalDistanceTo(centre))
                    : best(left.keySet(), gaps::get);
            Position place = left.remove(next);
            chosen.add(next);
            left.forEach((id, position) -> gaps.merge(id, position.horizontalDistanceTo(place), Math::min));
        }
        return chosen;
    }

    private static Position centre(Map<String, Position> places) {
        double x = places.values().stream().mapToDouble(Position::x).average().orElse(0);
        double y = places.values().stream().mapToDouble(Position::y).average().orElse(0);
        return new Position(x, y, 0);
    }

    private static String best(Set<String> ids, ToDoubleFunction<String> worth) {
        return ids.stream()
                .min(Comparator.<String>comparingDouble(id -> -worth.applyAsDouble(id))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }
}
