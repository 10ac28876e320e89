package org.soundtown.detection.location;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.soundtown.detection.table.AnomalyTable;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Detection;
import org.soundtown.protocol.Installation;

class SourceHeightTest {
    private static final double TEMPERATURE = 15;

    private static Optional<SourceHeight> height(double scale, double sourceZ, double... microphoneZ) {
        double[][] places = {{0, 0}, {90, 0}, {90, 90}, {0, 90}, {45, 10}, {40, 80}, {60, 55}};
        List<Installation.Sensor> sensors = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            double z = microphoneZ[i % microphoneZ.length];
            sensors.add(new Installation.Sensor("m" + i, new Position(scale * places[i][0], scale * places[i][1], z)));
        }
        EventLocator locator =
                EventLocator.straight(sensors, TEMPERATURE, AnomalyTable.shipped(), LocatorSettings.shipped());
        double c = locator.times().soundSpeed();
        Position source = new Position(scale * 50, scale * 40, sourceZ);
        List<Detection> heard = sensors.stream()
                .map(sensor -> {
                    double distance = sensor.position().distanceTo(source);
                    double level = 130 - 20 * Math.log10(distance);
                    return new Detection(sensor.id(), "gunshot", 0.9, 5 + distance / c, level, level - 50);
                })
                .toList();
        return locator.heightOf(locator.locate(heard).get(0));
    }

    @Test
    void sensorsHighAndLowTellAShotFromARoof() {
        SourceHeight height = height(1, 21.5, 4, 30).orElseThrow();
        assertTrue(height.lowMetres() <= height.metres() && height.metres() <= height.highMetres(), height::toString);
        assertTrue(height.highMetres() > 10, height::toString);
    }

    @Test
    void sensorsFarFromTheSourceAndAllAtOneHeightTellNone() {
        assertEquals(Optional.empty(), height(4, 1.5, 4));
    }
}
