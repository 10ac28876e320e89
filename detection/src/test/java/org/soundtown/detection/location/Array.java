package org.soundtown.detection.location;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Detection;
import org.soundtown.protocol.Installation;

/** Microphones at 4 m above flat ground, and what each would report of a sound at 1.5 m. */
final class Array {
    private static final double TEMPERATURE = 15;

    private final List<Installation.Sensor> sensors = new ArrayList<>();

    static Array of(double... eastNorth) {
        Array array = new Array();
        for (int i = 0; i < eastNorth.length; i += 2) {
            array.sensors.add(new Installation.Sensor(
                    "mic-%02d".formatted(i / 2 + 1), new Position(eastNorth[i], eastNorth[i + 1], 4)));
        }
        return array;
    }

    /** Six about a square of 300 m. */
    static Array six() {
        return of(0, 0, 300, 0, 300, 300, 0, 300, 150, 20, 140, 280);
    }

    static Position source(double x, double y) {
        return new Position(x, y, 1.5);
    }

    int size() {
        return sensors.size();
    }

    StraightTravelTimes times(LocatorSettings settings) {
        return new StraightTravelTimes(sensors, TEMPERATURE, settings);
    }

    EventLocator locator(LocatorSettings settings) {
        return new EventLocator(times(settings), AnomalyTable.shipped(), settings, Optional.empty());
    }

    static double soundSpeed() {
        return Array.of(0, 0).times(LocatorSettings.shipped()).soundSpeed();
    }

    /** One detection a microphone with this error of its onset (s). */
    List<Detection> hear(
            String soundClass,
            Position source,
            double atSeconds,
            double levelAtOneMetreDb,
            ToDoubleFunction<String> onsetErrorSeconds) {
        return sensors.stream()
                .map(sensor -> {
                    double distance = sensor.position().distanceTo(source);
                    double level = levelAtOneMetreDb - 20 * Math.log10(Math.max(1, distance));
                    double onset = atSeconds + distance / soundSpeed() + onsetErrorSeconds.applyAsDouble(sensor.id());
                    return new Detection(sensor.id(), soundClass, 0.9, onset, level, level - 50);
                })
                .toList();
    }

    List<Arrival> arrivals(List<Detection> detections) {
        EventLocator locator = locator(LocatorSettings.shipped());
        List<Arrival> arrivals = new ArrayList<>();
        for (Detection detection : detections) {
            arrivals.add(locator.arrival(arrivals.size() + 1, detection));
        }
        return arrivals;
    }
}
