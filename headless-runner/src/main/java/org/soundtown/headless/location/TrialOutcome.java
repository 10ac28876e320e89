package org.soundtown.headless.location;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.soundtown.detection.location.LocatedEvent;
import org.soundtown.foundation.geometry.Position;

/**
 * What a locator made of a sound.
 *
 * @param hearing sensors that reported it
 * @param outOfSight whether half or more of those that hear it don't see it
 * @param located whether three sensors or more placed it
 * @param errorMetres on the map; infinite where it was not located
 * @param inside whether the true place is in the 95 % region
 */
record TrialOutcome(
        int hearing, boolean outOfSight, boolean located, double errorMetres, double semiMajorMetres, boolean inside) {

    /** The event placed by most sensors counts, or of several the one nearest the truth. */
    static TrialOutcome of(TrialSound sound, int hearing, List<LocatedEvent> events, boolean nearest) {
        Position truth = sound.position();
        Comparator<LocatedEvent> choice = nearest
                ? Comparator.comparingDouble(event -> event.position().horizontalDistanceTo(truth))
                : Comparator.comparingInt(event -> -event.used().size());
        Optional<LocatedEvent> best = events.stream()
                .filter(event -> event.method().equals("time-difference"))
                .min(choice);
        return best.map(event -> new TrialOutcome(
                        hearing,
                        sound.outOfSight(),
                        true,
                        event.position().horizontalDistanceTo(truth),
                        event.ellipse().semiMajorMetres(),
                        event.regionHolds(truth)))
                .orElseGet(() -> new TrialOutcome(
                        hearing, sound.outOfSight(), false, Double.POSITIVE_INFINITY, Double.NaN, false));
    }
}
