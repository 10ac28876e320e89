package org.soundtown.scenarios.scenario;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.soundtown.citymodel.Building;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.MountingPoint;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Installation;
import org.soundtown.simcore.device.DeviceModels;

/** Measures where the equipment and the roofs stand, with the errors of a survey: each has dice of its own. */
public final class Surveyor {
    private final long seed;
    private final Survey survey;

    public Surveyor(long seed, Survey survey) {
        this.seed = seed;
        this.survey = survey;
    }

    Installation installation(
            District district, District.Weather weather, DeviceModels models, Installation.Switches switches) {
        return new Installation(
                sensors(district),
                district.cameras().stream()
                        .map(site -> new Installation.Camera(
                                site.id(), site.position(), models.camera().rangeMetres()))
                        .toList(),
                district.droneBases().stream()
                        .map(site -> new Installation.Drone(
                                site.id(), site.position(), models.drone().cruiseMetresPerSecond()))
                        .toList(),
                district.patrolPosts().stream()
                        .map(site -> new Installation.Patrol(site.id(), site.position()))
                        .toList(),
                district.speakers().stream()
                        .map(site -> new Installation.Speaker(
                                site.id(), site.position(), models.loudspeaker().rangeMetres()))
                        .toList(),
                switches,
                temperatureCelsius(weather));
    }

    /** The microphones where they were measured to hang, in the district's order. */
    public List<Installation.Sensor> sensors(District district) {
        Map<String, Position> mounts = new TreeMap<>();
        for (MountingPoint point : district.mountingPoints()) {
            mounts.put(point.id(), point.position());
        }
        return district.microphones().stream()
                .map(microphone -> new Installation.Sensor(
                        microphone.id(), measured(microphone.id(), mounts.get(microphone.mountingPoint()))))
                .toList();
    }

    /** The air temperature that the platform reckons with (°C). */
    public double temperatureCelsius(District.Weather weather) {
        return weather.temperatureCelsius()
                + survey.temperatureErrorCelsius()
                        * Dice.of(seed, "survey", "temperature").gaussian(0);
    }

    /** The city's map: the district with the roofs where the survey put them, at least a metre above ground. */
    public District map(District district) {
        return district.withBuildings(district.buildings().stream()
                .map(building -> new Building(
                        building.id(),
                        building.footprint(),
                        building.baseAltitudeMetres(),
                        Math.max(1, building.heightMetres() + roofError(building.id())),
                        building.absorption()))
                .toList());
    }

    private double roofError(String building) {
        return survey.roofErrorMetres() * Dice.of(seed, building, "survey").gaussian(0);
    }

    private Position measured(String id, Position truth) {
        Dice dice = Dice.of(seed, id, "survey");
        return new Position(
                truth.x() + survey.positionErrorMetres() * dice.gaussian(0),
                truth.y() + survey.positionErrorMetres() * dice.gaussian(1),
                truth.z() + survey.heightErrorMetres() * dice.gaussian(2));
    }
}
