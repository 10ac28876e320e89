package org.soundtown.scenarios.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundtown.scenarios.evaluation.interval.Distribution;
import org.soundtown.scenarios.evaluation.trace.Fields;
import org.soundtown.scenarios.evaluation.trace.IncidentFile;
import org.soundtown.scenarios.evaluation.trace.Stories;
import org.soundtown.scenarios.evaluation.trace.Types;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/**
 * What each legal switch, turned off, would have taken from this run. An attribution along causes, not a second run: it
 * does not know what the control room would have done instead.
 */
public record SwitchLosses(SensorToCamera sensorToCamera, Drone drone, Loudspeaker loudspeaker) {

    /**
     * @param looks camera looks ordered on incidents that an alert opened
     * @param sightings of those looks, how many showed an incident
     * @param incidentsSettled incidents opened by an alert and settled by a camera
     * @param secondsAhead where a patrol came as well, by how much the first sighting was ahead of it (s); below 0 where it was late
     */
    public record SensorToCamera(int looks, int sightings, int incidentsSettled, Distribution secondsAhead) {}

    /**
     * @param flights drones that reached a scene
     * @param onlyByDrone incidents that a drone saw and no camera did
     * @param incidentsSettled incidents settled by a drone
     * @param secondsAhead where a patrol came as well, by how much its first sighting was ahead (s); below 0 where it was late
     */
    public record Drone(int flights, int onlyByDrone, int incidentsSettled, Distribution secondsAhead) {}

    /**
     * @param messages messages spoken
     * @param incidents incidents in which one was spoken
     */
    public record Loudspeaker(int messages, int incidents) {}

    static SwitchLosses of(Stories stories) {
        List<IncidentFile> files = List.copyOf(stories.incidents().values());
        return new SwitchLosses(
                sensorToCamera(
                        files.stream().filter(IncidentFile::openedByAlert).toList()),
                drone(files),
                loudspeaker(files));
    }

    private static SensorToCamera sensorToCamera(List<IncidentFile> byAlert) {
        int looks = byAlert.stream()
                .mapToInt(file -> file.ofType(Types.CAMERA_ON_TARGET).size())
                .sum();
        int sightings = byAlert.stream()
                .mapToInt(file -> sightings(file, Types.CAMERA_ON_TARGET).size())
                .sum();
        return new SensorToCamera(
                looks, sightings, settledBy(byAlert, "camera"), ahead(byAlert, Types.CAMERA_ON_TARGET));
    }

    private static Drone drone(List<IncidentFile> files) {
        int flights = files.stream()
                .mapToInt(file -> file.ofType(Types.DRONE_ON_SCENE).size())
                .sum();
        int only = (int) files.stream()
                .filter(file -> !sightings(file, Types.DRONE_ON_SCENE).isEmpty())
                .filter(file -> sightings(file, Types.CAMERA_ON_TARGET).isEmpty())
                .count();
        return new Drone(flights, only, settledBy(files, "drone"), ahead(files, Types.DRONE_ON_SCENE));
    }

    private static Loudspeaker loudspeaker(List<IncidentFile> files) {
        List<IncidentFile> spoken = files.stream()
                .filter(file -> !file.ofType(Types.SPEECH_DONE).isEmpty())
                .toList();
        int messages = spoken.stream()
                .mapToInt(file -> file.ofType(Types.SPEECH_DONE).size())
                .sum();
        return new Loudspeaker(messages, spoken.size());
    }

    private static List<ChronicleRecord> sightings(IncidentFile file, String type) {
        return file.ofType(type).stream()
                .filter(line -> Fields.text(line, "sighting").equals("incident"))
                .toList();
    }

    private static int settledBy(List<IncidentFile> files, String means) {
        return (int) files.stream()
                .filter(file -> file.closed()
                        .filter(closed -> Fields.text(closed, "by").equals(means))
                        .isPresent())
                .count();
    }

    /** From the first sighting by this means to the first patrol on scene. */
    private static Distribution ahead(List<IncidentFile> files, String type) {
        List<Double> seconds = new ArrayList<>();
        for (IncidentFile file : files) {
            Optional<ChronicleRecord> seen = sightings(file, type).stream().findFirst();
            Optional<ChronicleRecord> patrol =
                    file.ofType(Types.PATROL_ON_SCENE).stream().findFirst();
            if (seen.isPresent() && patrol.isPresent()) {
                seconds.add(patrol.get().time() - seen.get().time());
            }
        }
        return Distribution.of(seconds);
    }
}
