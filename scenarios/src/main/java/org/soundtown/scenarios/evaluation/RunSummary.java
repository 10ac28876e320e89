package org.soundtown.scenarios.evaluation;

import org.soundtown.scenarios.evaluation.trace.Fields;
import org.soundtown.scenarios.evaluation.trace.Trace;
import org.soundtown.simcore.chronicle.ChronicleRecord;
import tools.jackson.databind.JsonNode;

/**
 * Which run this was.
 *
 * @param version of the program that ran it
 * @param complete true where the chronicle ends with {@code run-ended}
 * @param startHour local time of day at which it began (h)
 * @param plannedSeconds how long it was to last (s, simulated)
 * @param reachedSeconds how far the chronicle goes (s, simulated)
 * @param switches what the law of the scenario allows
 * @param weather as the chronicle's first line gives it
 */
public record RunSummary(
        String scenario,
        String district,
        long seed,
        String version,
        boolean complete,
        double startHour,
        double plannedSeconds,
        double reachedSeconds,
        Switches switches,
        JsonNode weather) {

    /** On where true. */
    public record Switches(boolean sensorToCamera, boolean drone, boolean loudspeaker) {}

    static RunSummary of(Trace trace) {
        ChronicleRecord start = trace.start();
        JsonNode switches = Fields.object(start, "switches");
        return new RunSummary(
                Fields.text(start, "scenario"),
                Fields.text(start, "district"),
                Fields.integer(start, "seed"),
                Fields.text(start, "version"),
                trace.end().isPresent(),
                Fields.number(start, "startHour"),
                Fields.number(start, "durationSeconds"),
                trace.reachedSeconds(),
                new Switches(
                        switches.path("sensorToCamera").asBoolean(false),
                        switches.path("drone").asBoolean(false),
                        switches.path("loudspeaker").asBoolean(false)),
                Fields.object(start, "weather"));
    }
}
