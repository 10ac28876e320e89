package org.soundtown.detection.location;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundtown.citymodel.District;
import org.soundtown.detection.table.AnomalyEntry;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.protocol.Detection;
import org.soundtown.protocol.Installation;

/**
 * Places events from detections, with no clock. {@link #locate} takes all at once, a whole evening's; the {@link Locator}
 * does the same while they come in. Thread-safe.
 */
public final class EventLocator {
    /** Place, time and height are four unknowns; one onset more checks them. */
    private static final int LEAST_FOR_HEIGHT = 5;

    private final TravelTimes times;
    private final LocatorSettings settings;
    private final EventSplitter splitter;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Optional<StreetAddress> addresses;

    public EventLocator(
            TravelTimes times, AnomalyTable table, LocatorSettings settings, Optional<StreetAddress> addresses) {
        this.times = times;
        this.settings = settings;
        this.addresses = addresses;
        times.sensors().forEach(sensor -> numbers.put(sensor.id(), numbers.size()));
        splitter = new EventSplitter(
                times, settings, soundClass -> table.findEntry(soundClass).map(AnomalyEntry::levelAtOneMetreDb));
    }

    /** Along straight lines. */
    public static EventLocator straight(
            List<Installation.Sensor> sensors,
            double temperatureCelsius,
            AnomalyTable table,
            LocatorSettings settings) {
        return new EventLocator(
                new StraightTravelTimes(sensors, temperatureCelsius, settings), table, settings, Optional.empty());
    }

    /**
     * With a map of the city: round its corners and over its roofs.
     *
     * @param surveyed the district as the city's map has it
     * @param threads to draw the sensors' maps on; changes only how long that takes
     */
    public static EventLocator inCity(
            District surveyed,
            List<Installation.Sensor> sensors,
            double temperatureCelsius,
            AnomalyTable table,
            LocatorSettings settings,
            int threads) {
        return new EventLocator(
                new CityTravelTimes(surveyed, sensors, temperatureCelsius, settings, threads),
                table,
                settings,
                Optional.of(new StreetAddress(surveyed)));
    }

    /**
     * The events behind these detections, in the order of their emission; every detection belongs to exactly one.
     *
     * @throws IllegalArgumentException for a detection from a sensor that is not among those known
     */
    public List<LocatedEvent> locate(List<Detection> detections) {
        List<Gathering> gatherings = new ArrayList<>();
        List<Detection> inOrder = new ArrayList<>(detections);
        inOrder.sort(Comparator.comparingDouble(Detection::onsetSeconds));
        for (int i = 0; i < inOrder.size(); i++) {
            gather(arrival(i, inOrder.get(i)), gatherings, Double.POSITIVE_INFINITY);
        }
        return gatherings.stream()
                .flatMap(gathering -> split(gathering.arrivals()).stream())
                .map(this::located)
                .sorted(Comparator.comparingDouble(LocatedEvent::emissionSeconds))
                .toList();
    }

    /**
     * How high above the usual source height an event was, where its sensors hang at heights that determine it. A search
     * of its own, for whoever asks: places are found on the ground.
     */
    public Optional<SourceHeight> heightOf(LocatedEvent event) {
        List<Arrival> used = new ArrayList<>();
        for (Detection detection : event.used()) {
            used.add(arrival(used.size(), detection));
        }
        return used.size() < LEAST_FOR_HEIGHT
                ? Optional.empty()
                : SourceHeight.of(times, settings, used, event.position());
    }

    TravelTimes times() {
        return times;
    }

    LocatorSettings settings() {
        return settings;
    }

    List<Finding> split(List<Arrival> arrivals) {
        return splitter.split(arrivals);
    }

    Arrival arrival(long envelope, Detection detection) {
        Integer number = numbers.get(detection.microphone());
        if (number == null) {
            throw new IllegalArgumentException("detection from microphone " + detection.microphone()
                    + ": expected one of the installation: " + numbers.keySet());
        }
        return new Arrival(envelope, number, times.sensors().get(number).position(), detection);
    }

    /** Puts an arrival to those that it may belong to most of, or begins anew. */
    void gather(Arrival arrival, List<Gathering> gatherings, double deadlineSeconds) {
        Gathering best = null;
        long most = 0;
        for (Gathering gathering : gatherings) {
            long links = gathering.links(arrival, times, settings);
            if (links > most) {
                most = links;
                best = gathering;
            }
        }
        if (best == null) {
            best = new Gathering(deadlineSeconds);
            gatherings.add(best);
        }
        best.add(arrival);
    }

    boolean explains(Finding event, Arrival arrival) {
        return settings.compatible(event.vote().soundClass(), arrival.soundClass())
                && Finding.explains(event.fix(), times, settings, arrival);
    }

    LocatedEvent located(Finding finding) {
        Fix fix = finding.fix();
        return new LocatedEvent(
                finding.vote().soundClass(),
                finding.vote().confidence(),
                fix.onsetSeconds(),
                fix.position(),
                fix.ellipse(),
                fix.method().word(),
                fix.used().stream().map(Arrival::detection).toList(),
                finding.heard().stream().map(Arrival::detection).toList(),
                finding.heard().stream().anyMatch(Arrival::standsByItself),
                addresses.flatMap(
                        known -> known.of(fix.position().x(), fix.position().y())));
    }
}
