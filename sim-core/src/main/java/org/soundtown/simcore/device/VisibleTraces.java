package org.soundtown.simcore.device;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.soundtown.foundation.geometry.Position;

/**
 * What of the sounds is still to be seen: broken glass, a damaged car, people around. Only what the city wants to hear of
 * is entered. Written while the world moves, read while components step.
 */
public final class VisibleTraces {
    private final List<Trace> traces = new ArrayList<>();

    /** Something to be seen at a place from one time until, but not at, another (s). */
    record Trace(Position position, double fromSeconds, double untilSeconds) {}

    public void add(Position position, double fromSeconds, double untilSeconds) {
        traces.add(new Trace(position, fromSeconds, untilSeconds));
    }

    /** Whether there is something to be seen at this time at a place that fits. */
    boolean any(double seconds, Predicate<Position> fits) {
        return traces.stream()
                .filter(trace -> seconds >= trace.fromSeconds() && seconds < trace.untilSeconds())
                .anyMatch(trace -> fits.test(trace.position()));
    }
}
