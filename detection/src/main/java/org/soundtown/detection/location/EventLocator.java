package org.soundtown.detection.location;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.network.StreetNetwork;
import org.soundtown.detection.table.AnomalyEntry;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Detection;
import org.soundtown.protocol.Installation;

/**
 * Places events from all detections at once, with no clock: what a whole evening's onsets say. The {@link Locator} does
 * the same while they come in. Thread-safe.
 */
public final class EventLocator {
    private final OnsetModel model;
    private final EventSplitter splitter;
    private final Map<String, Position> microphones = new LinkedHashMap<>();
    private final Optional<StreetNetwork> streets;

    public EventLocator(
            TravelTimes times, AnomalyTable table, LocatorSettings settings, Optional<StreetNetwork> streets) {
        this.streets = streets;
        model = new OnsetModel(times.soundSpeed(), settings);
        times.sensors().forEach(sensor -> microphones.put(sensor.id(), sensor.position()));
        splitter = new EventSplitter(
                model, new Ground(times.sensors(), settings), soundClass -> table.findEntry(soundClass)
                        .map(AnomalyEntry::levelAtOneMetreDb));
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
     */
    public static EventLocator inCity(
            District surveyed,
            List<Installation.Sensor> sensors,
            double temperatureCelsius,
            AnomalyTable table,
            LocatorSettings settings) {
        return new EventLocator(
                new StraightTravelTimes(sensors, temperatureCelsius, settings),
                table,
                settings,
                surveyed.streets().isEmpty() ? Optional.empty() : Optional.of(StreetNetwork.of(surveyed)));
    }

    /**
     * The events behind these detections, in the order of their emission; every detection belongs to exactly one.
     *
     * @throws IllegalArgumentException for a detection from a sensor that is not among those known
     */
    public List<LocatedEvent> locate(List<Detection> detections) {
        List<Gathering> gatherings = new ArrayList<>();
        long number = 0;
        List<Detection> inOrder = new ArrayList<>(detections);
        inOrder.sort(Comparator.comparingDouble(Detection::onsetSeconds));
        for (Detection detection : inOrder) {
            Arrival arrival = new Arrival(number++, place(detection), detection);
            Gathering joined = gatherings.stream()
                    .filter(gathering -> gathering.links(arrival, model) > 0)
                    .max(Comparator.comparingLong(gathering -> gathering.links(arrival, model)))
                    .orElseGet(() -> {
                        Gathering begun = new Gathering(Double.POSITIVE_INFINITY);
                        gatherings.add(begun);
                        return begun;
                    });
            joined.add(arrival);
        }
        return gatherings.stream()
                .flatMap(gathering -> splitter.split(gathering.arrivals()).stream())
                .map(this::located)
                .sorted(Comparator.comparingDouble(LocatedEvent::emissionSeconds))
                .toList();
    }

    private Position place(Detection detection) {
        Position place = microphones.get(detection.microphone());
        if (place == null) {
            throw new IllegalArgumentException("detection from microphone " + detection.microphone()
                    + ": expected one of " + microphones.keySet());
        }
        return place;
    }

    private LocatedEvent located(Finding finding) {
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
                streets.flatMap(known ->
                        known.nearestAddress(fix.position().x(), fix.position().y())));
    }
}
