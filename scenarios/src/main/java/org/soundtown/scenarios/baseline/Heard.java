package org.soundtown.scenarios.baseline;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.soundtown.scenarios.evaluation.interval.Waiting.Wait;
import org.soundtown.scenarios.evaluation.trace.Fields;
import org.soundtown.scenarios.evaluation.trace.IncidentFile;
import org.soundtown.scenarios.evaluation.trace.Story;
import org.soundtown.scenarios.evaluation.trace.Types;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/**
 * What became known of one sound of a target class.
 *
 * @param watchedSeconds from the sound to the run's end (s)
 * @param known from the sound to the first message about it that reached the control room (s); empty where none did
 * @param patrol from the sound to the first patrol at an incident that it belongs to (s), 0 where one was there already;
 *     empty where none came
 */
public record Heard(String soundClass, double watchedSeconds, OptionalDouble known, OptionalDouble patrol) {

    static Heard of(Story story, double endSeconds) {
        double start = story.emission().time();
        return new Heard(story.soundClass(), endSeconds - start, known(story, start), patrol(story, start));
    }

    public Wait waitToKnow() {
        return new Wait(known.orElse(watchedSeconds), known.isPresent());
    }

    public Wait waitForPatrol() {
        return new Wait(patrol.orElse(watchedSeconds), patrol.isPresent());
    }

    private static OptionalDouble known(Story story, double start) {
        return Stream.of(story.alerts(), story.reports(), story.patrolReports())
                .flatMap(List::stream)
                .filter(message -> message.has("receivedSeconds"))
                .mapToDouble(message -> Fields.number(message, "receivedSeconds") - start)
                .min();
    }

    private static OptionalDouble patrol(Story story, double start) {
        return story.incidents().stream()
                .filter(file ->
                        file.closed().filter(closed -> closed.time() < start).isEmpty())
                .flatMap(Heard::arrivals)
                .mapToDouble(there -> Math.max(0, there.time() - start))
                .min();
    }

    private static Stream<ChronicleRecord> arrivals(IncidentFile file) {
        return file.ofType(Types.PATROL_ON_SCENE).stream();
    }
}
