package org.soundtown.detection.location;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells events apart that were heard at the same time: takes the place that explains the most onsets, sets them aside,
 * and looks again at the rest. What then remains are echoes and second triggers of these events, or events that too few
 * sensors heard.
 */
final class EventSplitter {
    private final TravelTimes times;
    private final LocatorSettings settings;
    private final TimeDifference timeDifference;
    private final Proximity proximity;
    private final Function<String, Optional<Double>> levelAtOneMetreDb;

    /**
     * @param levelAtOneMetreDb typical level of a class (dB(A)), where known
     */
    EventSplitter(TravelTimes times, LocatorSettings settings, Function<String, Optional<Double>> levelAtOneMetreDb) {
        this.times = times;
        this.settings = settings;
        this.timeDifference = new TimeDifference(times, settings);
        this.proximity = new Proximity(times, settings);
        this.levelAtOneMetreDb = levelAtOneMetreDb;
    }

    /** The events behind these arrivals, the best supported first; every arrival belongs to exactly one. */
    List<Finding> split(List<Arrival> arrivals) {
        List<Arrival> rest = new ArrayList<>(arrivals);
        rest.sort(Comparator.comparingDouble(Arrival::onsetSeconds).thenComparingLong(Arrival::envelope));
        Map<Fix, List<Arrival>> events = new LinkedHashMap<>();
        Optional<Fix> next = timeDifference.locate(sharp(rest));
        while (next.isPresent() && (events.isEmpty() || next.get().standsByItself())) {
            Fix fix = next.get();
            Fix event = events.keySet().stream()
                    .filter(earlier -> goesOn(earlier, fix))
                    .findFirst()
                    .orElse(fix);
            events.computeIfAbsent(event, begun -> new ArrayList<>()).addAll(fix.used());
            rest.removeAll(fix.used());
            next = timeDifference.locate(sharp(rest));
        }
        explain(events, rest);
        while (!rest.isEmpty()) {
            Fix fix = nearLoudest(rest);
            List<Arrival> heard = rest.stream()
                    .filter(a -> fix.used().contains(a) || Finding.explains(fix, times, settings, a))
                    .toList();
            events.put(fix, heard);
            rest.removeAll(heard);
        }
        return events.entrySet().stream()
                .map(event -> Finding.of(event.getKey(), event.getValue()))
                .toList();
    }

    /** Those whose onset tells a place. */
    private static List<Arrival> sharp(List<Arrival> arrivals) {
        return arrivals.stream()
                .filter(arrival -> !arrival.detection().sustained())
                .toList();
    }

    /** Whether one event sounds on, or is echoed, in another place found. */
    private boolean goesOn(Fix event, Fix later) {
        double after = later.onsetSeconds() - event.onsetSeconds();
        double apart = event.position().horizontalDistanceTo(later.position());
        return Math.abs(after) <= settings.explainedLateSeconds()
                && apart <= event.ellipse().semiMajorMetres() + later.ellipse().semiMajorMetres();
    }

    private void explain(Map<Fix, List<Arrival>> events, List<Arrival> rest) {
        for (Arrival arrival : List.copyOf(rest)) {
            events.keySet().stream()
                    .filter(event -> Finding.explains(event, times, settings, arrival))
                    .min(Comparator.comparingDouble(event -> Math.abs(Finding.late(event, times, arrival))))
                    .ifPresent(event -> {
                        events.get(event).add(arrival);
                        rest.remove(arrival);
                    });
        }
    }

    private Fix nearLoudest(List<Arrival> arrivals) {
        return proximity.locate(
                arrivals, levelAtOneMetreDb.apply(ClassVote.of(arrivals).soundClass()));
    }
}
