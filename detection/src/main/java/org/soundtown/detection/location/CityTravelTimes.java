package org.soundtown.detection.location;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.locationtech.jts.geom.Envelope;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.map.GridFrame;
import org.soundtown.acoustics.path.PathSettings;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.citymodel.Building;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.index.BuildingIndex;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Installation;

/**
 * Round the corners and over the roofs of a surveyed city, by the acoustic engine's first arrivals. A sensor's map is made
 * when it is first asked for; a source is always outdoors.
 */
public final class CityTravelTimes implements TravelTimes {
    private final StraightTravelTimes straight;
    private final LocatorSettings settings;
    private final double temperatureCelsius;
    private final int threads;
    private final Scene scene;
    private final BuildingIndex buildings;
    private final GridFrame frame;
    private final int[] outdoors;
    private final List<Position> places;
    private final AtomicReferenceArray<SensorMap> maps;
    private final float[][] seconds;
    private final float[][] losses;

    /**
     * @param surveyed the district as the city's map has it, never the simulator's own truth
     * @param threads to draw a sensor's map on, when it is first asked for; changes only how long that takes
     */
    public CityTravelTimes(
            District surveyed,
            List<Installation.Sensor> sensors,
            double temperatureCelsius,
            LocatorSettings settings,
            int threads) {
        this.settings = settings;
        this.threads = threads;
        this.temperatureCelsius = temperatureCelsius;
        straight = new StraightTravelTimes(sensors, temperatureCelsius, settings);
        scene = Scene.of(surveyed);
        buildings = BuildingIndex.of(surveyed);
        Envelope box = new Envelope();
        for (Building building : surveyed.buildings()) {
            box.expandToInclude(building.footprint().getEnvelopeInternal());
        }
        for (Installation.Sensor sensor : sensors) {
            box.expandToInclude(sensor.position().x(), sensor.position().y());
        }
        box.expandBy(settings.mapMarginMetres());
        frame = GridFrame.over(box, settings.mapStepMetres(), settings.sourceHeightMetres());
        outdoors = outdoors();
        places = new ArrayList<>();
        for (int node : outdoors) {
            places.add(sourceAt(frame.x(node % frame.columns()), frame.y(node / frame.columns())));
        }
        maps = new AtomicReferenceArray<>(sensors.size());
        seconds = new float[sensors.size()][];
        losses = new float[sensors.size()][];
    }

    @Override
    public List<Installation.Sensor> sensors() {
        return straight.sensors();
    }

    @Override
    public double soundSpeed() {
        return straight.soundSpeed();
    }

    @Override
    public ErrorModel errors() {
        return settings.inCity();
    }

    @Override
    public Position sourceAt(double x, double y) {
        return new Position(x, y, scene.groundAltitudeAt(x, y) + frame.heightMetres());
    }

    @Override
    public boolean possible(double x, double y) {
        return frame.box().contains(x, y) && buildings.buildingAt(x, y).isEmpty();
    }

    @Override
    public double seconds(int sensor, Position source) {
        return straight.seconds(sensor, source) + map(sensor).lateSeconds(source.x(), source.y());
    }

    @Override
    public double lossDb(int sensor, Position source) {
        return map(sensor).lossDb(source.x(), source.y());
    }

    @Override
    public Places placesAround(int[] hearing) {
        for (int sensor : hearing) {
            map(sensor);
        }
        return new Places(frame.stepMetres(), places, seconds, losses);
    }

    /** Every second node outdoors, as on a chess board: where to begin to look. */
    private int[] outdoors() {
        int[] nodes = new int[frame.nodes()];
        int count = 0;
        for (int node = 0; node < nodes.length; node++) {
            int column = node % frame.columns();
            int row = node / frame.columns();
            boolean chequered = (column + row) % 2 == 0;
            if (chequered && buildings.buildingAt(frame.x(column), frame.y(row)).isEmpty()) {
                nodes[count++] = node;
            }
        }
        return Arrays.copyOf(nodes, count);
    }

    private SensorMap map(int sensor) {
        SensorMap known = maps.get(sensor);
        return known != null ? known : made(sensor);
    }

    private synchronized SensorMap made(int sensor) {
        if (maps.get(sensor) == null) {
            SensorMap map = SensorMap.of(
                    scene,
                    Atmosphere.still(temperatureCelsius, StraightTravelTimes.HUMIDITY_PERCENT),
                    PathSettings.standard().withReflections(0, 0).withMaxRange(settings.mapRangeMetres()),
                    sensors().get(sensor).position(),
                    frame,
                    threads);
            float[] times = new float[outdoors.length];
            float[] loss = new float[outdoors.length];
            for (int i = 0; i < times.length; i++) {
                times[i] = (float) (straight.seconds(sensor, places.get(i)) + map.lateAtNode(outdoors[i]));
                loss[i] = map.lossAtNode(outdoors[i]);
            }
            seconds[sensor] = times;
            losses[sensor] = loss;
            maps.set(sensor, map);
        }
        return maps.get(sensor);
    }
}
