package org.soundtown.detection.location;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Installation;

/** Along straight lines through still air: for whoever has no map of the city. */
public final class StraightTravelTimes implements TravelTimes {
    /** Humidity assumed (%): between 10 and 90 % it moves the speed of sound by less than 0.3 %. */
    static final double HUMIDITY_PERCENT = 50;

    /** Where the search starts, more or less (1): on a large array its step grows instead. */
    private static final double MOST_PLACES = 2500;

    private final List<Installation.Sensor> sensors;
    private final LocatorSettings settings;
    private final double soundSpeed;
    private final Ground ground;
    private final Envelope reach = new Envelope();

    public StraightTravelTimes(List<Installation.Sensor> sensors, double temperatureCelsius, LocatorSettings settings) {
        this.sensors = List.copyOf(sensors);
        this.settings = settings;
        soundSpeed = Atmosphere.still(temperatureCelsius, HUMIDITY_PERCENT).soundSpeed();
        ground = new Ground(this.sensors, settings);
        for (Installation.Sensor sensor : sensors) {
            reach.expandToInclude(sensor.position().x(), sensor.position().y());
        }
        reach.expandBy(settings.searchMarginMetres());
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
    public ErrorModel errors() {
        return settings.straight();
    }

    @Override
    public Position sourceAt(double x, double y) {
        return ground.sourceAt(x, y);
    }

    @Override
    public boolean possible(double x, double y) {
        return reach.contains(x, y);
    }

    @Override
    public double seconds(int sensor, Position source) {
        return source.distanceTo(sensors.get(sensor).position()) / soundSpeed;
    }

    @Override
    public double lossDb(int sensor, Position source) {
        return 20 * Math.log10(Math.max(1, source.distanceTo(sensors.get(sensor).position())));
    }

    @Override
    public Places placesAround(int[] hearing) {
        Envelope box = new Envelope();
        for (int sensor : hearing) {
            box.expandToInclude(
                    sensors.get(sensor).position().x(),
                    sensors.get(sensor).position().y());
        }
        box.expandBy(settings.searchMarginMetres());
        double step = Math.max(settings.gridMetres(), Math.sqrt(box.getArea() / MOST_PLACES));
        List<Position> positions = new ArrayList<>();
        for (double y = box.getMinY(); y <= box.getMaxY(); y += step) {
            for (double x = box.getMinX(); x <= box.getMaxX(); x += step) {
                positions.add(sourceAt(x, y));
            }
        }
        float[][] seconds = new float[sensors.size()][];
        float[][] losses = new float[sensors.size()][];
        for (int sensor : hearing) {
            losses[sensor] = new float[positions.size()];
            seconds[sensor] = new float[positions.size()];
            for (int place = 0; place < positions.size(); place++) {
                seconds[sensor][place] = (float) seconds(sensor, positions.get(place));
                losses[sensor][place] = (float) lossDb(sensor, positions.get(place));
            }
        }
        return new Places(step, positions, seconds, losses);
    }
}
