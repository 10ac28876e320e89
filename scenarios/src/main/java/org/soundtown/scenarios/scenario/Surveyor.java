package org.soundtown.scenarios.scenario;

import java.util.Map;
import java.util.TreeMap;
import org.soundtown.citymodel.District;
import org.soundtown.citymodel.MountingPoint;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Installation;
import org.soundtown.simcore.device.DeviceModels;

/** Measures where the equipment stands, with the errors of a survey: each sensor has dice of its own. */
final class Surveyor {
    private final long seed;
    private final Survey survey;

    Surveyor(long seed, Survey survey) {
        this.seed = seed;
        this.survey = survey;
    }

    Installation installation(
            District district, District.Weather weather, DeviceModels models, Installation.Switches switches) {
        Map<String, Position> mounts = new TreeMap<>();
        for (MountingPoint point : district.mountingPoints()) {
            mounts.put(point.id(), point.position());
        }
        double temperatureError = survey.temperatureErrorCelsius()
                * Dice.of(seed, "survey", "temperature").gaussian(0);
        return new Installation(
                district.microphones().stream()
                        .map(microphone -> new Installation.Sensor(
                                microphone.id(), measured(microphone.id(), mounts.get(microphone.mountingPoint()))))
                        .toList(),
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
                weather.temperatureCelsius() + temperatureError);
    }

    private Position measured(String id, Position truth) {
        Dice dice = Dice.of(seed, id, "survey");
        return new Position(
                truth.x() + survey.positionErrorMetres() * dice.gaussian(0),
                truth.y() + survey.positionErrorMetres() * dice.gaussian(1),
                truth.z() + survey.heightErrorMetres() * dice.gaussian(2));
    }
}
