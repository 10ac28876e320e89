package org.soundtown.detection.location;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells events apart that were heard at the same time: takes the place that explains the most arrivals, sets aside what
 * it explains, and looks again at the rest.
 */
final class EventSplitter {
    private final OnsetModel model;
    private final TimeDifference timeDifference;
    private final Proximity proximity;
    private final Function<String, Optional<Double>> levelAtOneMetreDb;

    /**
     * @param levelAtOneMetreDb typical level of a class (dB(A)), where known
     */
    EventSplitter(OnsetModel model, Ground ground, Function<String, Optional<Double>> levelAtOneMetreDb) {
        this.model = model;
        this.timeDifference = new TimeDifference(model, ground);
        this.proximity = new Proximity(model, ground);
        this.levelAtOneMetreDb = levelAtOneMetreDb;
    }

    /** The events behind these arrivals, the best supported first; every arrival belongs to exactly one. */
    List<Finding> split(List<Arrival> arrivals) {
        List<Arrival> rest = new ArrayList<>(arrivals);
        rest.sort(Comparator.comparingDouble(Arrival::onsetSeconds).thenComparingLong(Arrival::envelope));
        List<Finding> events = new ArrayList<>();
        while (!rest.isEmpty()) {
            List<Arrival> open = List.copyOf(rest);
            Fix fix = timeDifference.locate(open).orElseGet(() -> nearLoudest(open));
            List<Arrival> heard = open.stream()
                    .filter(a -> fix.used().contains(a) || Finding.explains(fix, model, a))
                    .toList();
            events.add(Finding.of(fix, heard));
            rest.removeAll(heard);
        }
        return events;
    }

    private Fix nearLoudest(List<Arrival> arrivals) {
        return proximity.locate(
                arrivals, levelAtOneMetreDb.apply(ClassVote.of(arrivals).soundClass()));
    }
}
