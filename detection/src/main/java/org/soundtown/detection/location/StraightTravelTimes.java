package org.soundtown.detection.location;

import java.util.List;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Installation;

/** Along straight lines through still air: for whoever has no map of the city. */
public final class StraightTravelTimes implements TravelTimes {
    /** Humidity assumed (%): between 10 and 90 % it moves the speed of sound by less than 0.3 %. */
    private static final double HUMIDITY_PERCENT = 50;

    private final List<Installation.Sensor> sensors;
    private final double soundSpeed;
    private final Ground ground;

    public StraightTravelTimes(List<Installation.Sensor> sensors, double temperatureCelsius, LocatorSettings settings) {
        this.sensors = List.copyOf(sensors);
        soundSpeed = Atmosphere.still(temperatureCelsius, HUMIDITY_PERCENT).soundSpeed();
        ground = new Ground(this.sensors, settings);
    }

    @Override
    public List<Installation.Sensor> sensors() {
        return sensors;
    }

    @Override
    public double soundSpeed() {
        return soundSpeed;
    }

    @Override
    public Position sourceAt(double x, double y) {
        return ground.sourceAt(x, y);
    }

    @Override
    public double seconds(int sensor, double x, double y) {
        return sourceAt(x, y).distanceTo(sensors.get(sensor).position()) / soundSpeed;
    }
}
