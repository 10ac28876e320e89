package org.soundtown.protocol;

import java.util.List;
import org.soundtown.foundation.geometry.Position;

/**
 * What the operator knows of the equipment: where a surveyor measured it to stand and what its data sheet says. Not the
 * simulator's truth: surveyed positions carry the survey's error.
 */
public record Installation(
        List<Sensor> sensors,
        List<Camera> cameras,
        List<Drone> drones,
        List<Patrol> patrols,
        List<Speaker> speakers,
        Switches switches,
        double temperatureCelsius) {

    public Installation {
        sensors = List.copyOf(sensors);
        cameras = List.copyOf(cameras);
        drones = List.copyOf(drones);
        patrols = List.copyOf(patrols);
        speakers = List.copyOf(speakers);
    }

    /** A microphone with its edge detector. {@code position}: surveyed (m). */
    public record Sensor(String id, Position position) {}

    /**
     * @param rangeMetres farthest target worth looking at (m): where the data sheet's resolution falls to the limit
     */
    public record Camera(String id, Position position, double rangeMetres) {}

    /** {@code base}: where it takes off (m); {@code cruiseMetresPerSecond}: data-sheet speed (m/s). */
    public record Drone(String id, Position base, double cruiseMetresPerSecond) {}

    /** {@code post}: where it starts its round (m). */
    public record Patrol(String id, Position post) {}

    /** {@code rangeMetres}: how far its words are understood (m). */
    public record Speaker(String id, Position position, double rangeMetres) {}

    /** What the law of the scenario allows the system to couple. */
    public record Switches(boolean sensorToCamera, boolean drone, boolean loudspeaker) {}
}
