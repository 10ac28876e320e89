package org.soundtown.scenarios.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.scenarios.evaluation.trace.Fields;
import org.soundtown.scenarios.evaluation.trace.IncidentFile;
import org.soundtown.scenarios.evaluation.trace.Stories;
import org.soundtown.scenarios.evaluation.trace.Story;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/**
 * What became of one emission of a target class.
 *
 * @param emission the chronicle's line
 * @param timeSeconds when it sounded (s since the run began)
 * @param x east (m)
 * @param y north (m)
 * @param stage how far it came
 * @param miss why it did not come to a located alert under its own class
 * @param clearest the microphone that had it best, whether or not it was audible there; empty where it came to none
 * @param claimedClasses what detectors took it for, sorted
 * @param errorMetres of the first alert by time difference (m)
 * @param microphones how many microphones that alert's place rests on
 * @param incidents the incidents it opened or was merged into
 */
public record Outcome(
        long emission,
        @JsonProperty("class") String soundClass,
        double timeSeconds,
        double x,
        double y,
        Stage stage,
        MissReason miss,
        Optional<Clearest> clearest,
        List<String> claimedClasses,
        OptionalDouble errorMetres,
        OptionalInt microphones,
        List<String> incidents) {
    public Outcome {
        claimedClasses = List.copyOf(claimedClasses);
        incidents = List.copyOf(incidents);
    }

    /**
     * @param levelDb loudest 125 ms of the sound there (dB(A))
     * @param ambientDb the bed it stood in (dB(A))
     * @param snrDb in the best octave band (dB)
     * @param path the strongest: {@code direct}, {@code over-roof}, {@code around-corner}, {@code reflected}
     */
    public record Clearest(
            String microphone,
            double distanceMetres,
            double levelDb,
            double ambientDb,
            double snrDb,
            String path,
            boolean lineOfSight) {
        static Clearest of(ChronicleRecord arrival) {
            return new Clearest(
                    arrival.who(),
                    Fields.number(arrival, "distanceMetres"),
                    Fields.number(arrival, "levelDb"),
                    Fields.number(arrival, "ambientDb"),
                    Fields.number(arrival, "snrDb"),
                    Fields.text(arrival, "path"),
                    Fields.flag(arrival, "lineOfSight"));
        }
    }

    static List<Outcome> of(Stories stories, SensorTime sensorTime) {
        MissRule rule = new MissRule(stories, sensorTime);
        return stories.targets().stream().map(story -> of(story, rule)).toList();
    }

    private static Outcome of(Story story, MissRule rule) {
        Position place = Fields.position(story.emission());
        Optional<ChronicleRecord> located = story.located();
        return new Outcome(
                story.emission().id(),
                story.soundClass(),
                story.emission().time(),
                place.x(),
                place.y(),
                Stage.of(story),
                rule.reason(story),
                story.clearestArrival().map(Clearest::of),
                story.detections().stream()
                        .map(Fields::soundClass)
                        .distinct()
                        .sorted()
                        .toList(),
                located.isPresent()
                        ? OptionalDouble.of(Fields.position(located.get()).horizontalDistanceTo(place))
                        : OptionalDouble.empty(),
                located.isPresent()
                        ? OptionalInt.of(Math.toIntExact(Fields.integer(located.get(), "microphones")))
                        : OptionalInt.empty(),
                story.incidents().stream().map(IncidentFile::id).toList());
    }
}
