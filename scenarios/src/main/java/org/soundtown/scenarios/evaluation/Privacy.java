package org.soundtown.scenarios.evaluation;

import org.soundtown.scenarios.evaluation.trace.Fields;
import org.soundtown.scenarios.evaluation.trace.IncidentFile;
import org.soundtown.scenarios.evaluation.trace.Stories;
import org.soundtown.scenarios.evaluation.trace.Trace;
import org.soundtown.scenarios.evaluation.trace.Types;

/**
 * What the listening cost in privacy, as far as the chronicle tells.
 *
 * @param microphones installed
 * @param microphoneSeconds how long they were in service, all together (s): a real sensor listens all that time
 * @param capturedSeconds audio handed to detectors (s); the twin renders only the stretches in which something sounds
 * @param captures how many such stretches
 * @param speechEmissions emissions of class speech in the captures' causes: voices that a sensor was given to hear
 * @param detections messages that left a sensor
 * @param alerts alert messages to the control room, updates included
 * @param cameraLooks times a camera was turned to a place
 * @param cameraLooksOnFalseAlarms of those, in incidents without a target emission behind them
 * @param droneFlights times a drone hovered over a place
 * @param droneFlightsOnFalseAlarms of those, marked as following a false alarm
 * @param spokenMessages messages from loudspeakers
 */
public record Privacy(
        int microphones,
        double microphoneSeconds,
        double capturedSeconds,
        int captures,
        int speechEmissions,
        int detections,
        int alerts,
        int cameraLooks,
        int cameraLooksOnFalseAlarms,
        int droneFlights,
        int droneFlightsOnFalseAlarms,
        int spokenMessages) {

    static Privacy of(Stories stories, SensorTime sensorTime) {
        Trace trace = stories.trace();
        return new Privacy(
                sensorTime.microphones(),
                sensorTime.inServiceSeconds(),
                trace.ofType(Types.CAPTURE).stream()
                        .mapToDouble(capture -> Fields.number(capture, "durationSeconds"))
                        .sum(),
                count(trace, Types.CAPTURE),
                (int) trace.ofType(Types.EMISSION).stream()
                        .filter(emission -> Fields.soundClass(emission).equals("speech"))
                        .filter(emission ->
                                !trace.effects(emission, Types.CAPTURE).isEmpty())
                        .count(),
                count(trace, Types.DETECTION),
                count(trace, Types.ALERT),
                count(trace, Types.CAMERA_ON_TARGET),
                stories.incidents().values().stream()
                        .filter(IncidentFile::isFalse)
                        .mapToInt(file -> file.ofType(Types.CAMERA_ON_TARGET).size())
                        .sum(),
                count(trace, Types.DRONE_ON_SCENE),
                (int) trace.ofType(Types.DRONE_ON_SCENE).stream()
                        .filter(line -> Fields.flag(line, "falseAlarm"))
                        .count(),
                count(trace, Types.SPEECH_DONE));
    }

    private static int count(Trace trace, String type) {
        return trace.ofType(type).size();
    }
}
