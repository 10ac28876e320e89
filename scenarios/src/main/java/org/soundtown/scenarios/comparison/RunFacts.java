package org.soundtown.scenarios.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundtown.foundation.document.Digests;
import org.soundtown.scenarios.evaluation.Elapsed;
import org.soundtown.scenarios.evaluation.Evaluation;
import org.soundtown.scenarios.evaluation.Latencies;
import org.soundtown.scenarios.evaluation.Outcome;
import org.soundtown.scenarios.evaluation.Privacy;
import org.soundtown.scenarios.evaluation.Results;
import org.soundtown.scenarios.evaluation.trace.Fields;
import org.soundtown.scenarios.evaluation.trace.Stories;
import org.soundtown.scenarios.evaluation.trace.Story;
import org.soundtown.scenarios.evaluation.trace.Types;
import org.soundtown.scenarios.shelf.ShelvedRun;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/**
 * What a comparison needs of a run, small enough to hold hundreds of them.
 *
 * @param digest of the chronicle's bytes
 * @param complete whether it came to its end
 * @param sensorDays time in service of all microphones
 * @param sounds the fates of its target emissions, in the order of the chronicle
 * @param readings measured values by metric: {@code error} and the latencies
 * @param falseAlarms in the order of the chronicle
 * @param bytes sent, message by message
 * @param totals of the privacy metrics, by name
 */
record RunFacts(
        ShelvedRun run,
        String digest,
        String version,
        boolean complete,
        double sensorDays,
        Map<SoundKey, SoundFate> sounds,
        Map<String, List<Reading>> readings,
        List<FalseAlarm> falseAlarms,
        List<Reading> bytes,
        Map<String, Double> totals) {
    static final String ERROR = "error";

    /** Whether the chronicle tells how large its messages are; one of an early version does not. */
    boolean sized() {
        return !bytes.isEmpty() || totals.get("detections") == 0;
    }

    /** @param sound behind the value; empty for background noise */
    record Reading(Optional<SoundKey> sound, double value) {}

    /** @param sound behind it; empty for background noise */
    record FalseAlarm(Optional<SoundKey> sound, String claimed, double seconds) {}

    static RunFacts of(ShelvedRun run) {
        return run.read(lines -> of(run, Stories.of(lines)));
    }

    private static RunFacts of(ShelvedRun run, Stories stories) {
        Results results = Evaluation.of(stories);
        Map<Long, SoundKey> keys = SoundKey.of(stories.all());
        Map<Long, Outcome> outcomes = new LinkedHashMap<>();
        results.outcomes().forEach(outcome -> outcomes.put(outcome.emission(), outcome));
        Map<SoundKey, SoundFate> sounds = new LinkedHashMap<>();
        for (Story story : stories.targets()) {
            long id = story.emission().id();
            sounds.put(keys.get(id), SoundFate.of(story, outcomes.get(id)));
        }
        Behind behind = new Behind(stories, keys);
        return new RunFacts(
                run,
                Digests.of(run.chronicle()),
                results.run().version(),
                results.run().complete(),
                results.falseAlarms().perSensorDay().exposure(),
                sounds,
                readings(stories, results, keys, behind),
                stories.falseAlerts().stream()
                        .map(alert -> new FalseAlarm(behind.line(alert), Fields.soundClass(alert), alert.time()))
                        .toList(),
                stories.trace().ofType(Types.DETECTION).stream()
                        .filter(line -> line.has("bytes"))
                        .map(line -> new Reading(behind.line(line), Fields.integer(line, "bytes")))
                        .toList(),
                totals(results.privacy()));
    }

    private static Map<String, List<Reading>> readings(
            Stories stories, Results results, Map<Long, SoundKey> keys, Behind behind) {
        Map<String, List<Reading>> readings = new LinkedHashMap<>();
        List<Reading> errors = new ArrayList<>();
        for (Outcome outcome : results.outcomes()) {
            outcome.errorMetres()
                    .ifPresent(metres -> errors.add(new Reading(Optional.of(keys.get(outcome.emission())), metres)));
        }
        readings.put(ERROR, errors);
        for (Map.Entry<String, List<Elapsed>> each : Latencies.elapsed(stories).entrySet()) {
            List<Reading> values = new ArrayList<>();
            for (Elapsed elapsed : each.getValue()) {
                values.add(new Reading(behind.line(elapsed.from()), elapsed.seconds()));
            }
            readings.put(each.getKey(), values);
        }
        return readings;
    }

    private static Map<String, Double> totals(Privacy privacy) {
        Map<String, Double> totals = new LinkedHashMap<>();
        totals.put("captured-seconds", privacy.capturedSeconds());
        totals.put("speech-emissions", (double) privacy.speechEmissions());
        totals.put("detections", (double) privacy.detections());
        totals.put("camera-looks", (double) privacy.cameraLooks());
        totals.put("camera-looks-on-false-alarms", (double) privacy.cameraLooksOnFalseAlarms());
        totals.put("drone-flights", (double) privacy.droneFlights());
        totals.put("drone-flights-on-false-alarms", (double) privacy.droneFlightsOnFalseAlarms());
        totals.put("spoken-messages", (double) privacy.spokenMessages());
        return totals;
    }

    /** Which sound stands behind a line of the chain. */
    private record Behind(Stories stories, Map<Long, SoundKey> keys) {
        Optional<SoundKey> line(ChronicleRecord line) {
            Optional<ChronicleRecord> emission =
                    switch (line.type()) {
                        case Types.EMISSION -> Optional.of(line);
                        case Types.DETECTION -> stories.attribution().ofDetection(line);
                        case Types.ALERT -> stories.attribution().ofAlert(line);
                        case Types.INCIDENT_OPENED, Types.ORDER ->
                            Optional.ofNullable(stories.incidents().get(Fields.incident(line)))
                                    .flatMap(file -> file.emission());
                        default -> Optional.empty();
                    };
            return emission.map(sound -> keys.get(sound.id()));
        }
    }
}
