package org.soundtown.scenarios.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.soundtown.scenarios.evaluation.trace.Fields;
import org.soundtown.scenarios.evaluation.trace.Trace;
import org.soundtown.scenarios.evaluation.trace.Types;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/**
 * How long microphones were in service.
 *
 * @param microphones how many are installed
 * @param inServiceSeconds all of them together (s): {@code microphoneSeconds} of {@code run-ended}; in a run cut off, the
 *     time it reached times the microphones, less the time between their {@code sensor-failed} and {@code sensor-restored}
 * @param failures per microphone, when it was out (s): start and end, alternating
 */
record SensorTime(int microphones, double inServiceSeconds, Map<String, Outages> failures) {
    private static final double SECONDS_PER_DAY = 86_400;

    static SensorTime of(Trace trace) {
        int microphones = (int) trace.ofType(Types.DEVICE_INSTALLED).stream()
                .filter(line -> Fields.text(line, "kind").equals("microphone"))
                .count();
        Map<String, Outages> failures = new LinkedHashMap<>();
        for (ChronicleRecord line : trace.lines()) {
            if (line.type().equals(Types.SENSOR_FAILED)) {
                failures.computeIfAbsent(line.who(), who -> new Outages()).begin(line.time());
            } else if (line.type().equals(Types.SENSOR_RESTORED)) {
                failures.computeIfAbsent(line.who(), who -> new Outages()).end(line.time());
            }
        }
        double reached = trace.reachedSeconds();
        double out = failures.values().stream()
                .mapToDouble(outages -> outages.secondsUntil(reached))
                .sum();
        double counted =
                trace.end().map(end -> Fields.number(end, "microphoneSeconds")).orElse(microphones * reached - out);
        return new SensorTime(microphones, counted, failures);
    }

    double sensorDays() {
        return inServiceSeconds / SECONDS_PER_DAY;
    }

    boolean wasOut(String microphone, double seconds) {
        Outages outages = failures.get(microphone);
        return outages != null && outages.covers(seconds);
    }
}
