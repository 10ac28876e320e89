package org.soundtown.headless.table;

import static org.soundtown.headless.table.TableColumns.Kind.FLAG;
import static org.soundtown.headless.table.TableColumns.Kind.NUMBER;
import static org.soundtown.headless.table.TableColumns.Kind.TEXT;
import static org.soundtown.headless.table.TableColumns.Kind.WHOLE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundtown.citymodel.LocalFrame;
import org.soundtown.citymodel.Street;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.headless.parquet.PageCodec;
import org.soundtown.headless.parquet.ParquetFile;
import org.soundtown.scenarios.evaluation.Outcome;
import org.soundtown.scenarios.evaluation.RunSummary;
import org.soundtown.scenarios.evaluation.Stage;
import org.soundtown.scenarios.evaluation.Timeline;
import org.soundtown.scenarios.evaluation.trace.Fields;
import org.soundtown.scenarios.evaluation.trace.IncidentFile;
import org.soundtown.scenarios.evaluation.trace.Story;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/** {@code events.parquet}: a row for each emission of each run. */
final class EventTable implements Closeable {
    private static final int SECONDS_AN_HOUR = 3600;

    private final TableColumns row = new TableColumns()
            .required(TEXT, "run", "scenario", "variation")
            .required(WHOLE, "seed", "emission")
            .required(TEXT, "who", "class")
            .required(FLAG, "target")
            .required(TEXT, "origin")
            .required(NUMBER, "time_seconds")
            .required(WHOLE, "hour")
            .optional(TEXT, "street", "street_id", "place")
            .required(NUMBER, "x", "y", "z")
            .optional(NUMBER, "longitude", "latitude")
            .required(NUMBER, "level_db", "duration_seconds")
            .required(WHOLE, "microphones_hearing")
            .optional(TEXT, "best_microphone")
            .optional(NUMBER, "best_snr_db", "best_distance_metres")
            .optional(TEXT, "best_path")
            .required(FLAG, "heard", "detected", "right_class", "alerted", "located")
            .required(TEXT, "stage")
            .optional(TEXT, "miss_reason", "claimed_class", "incident")
            .optional(NUMBER, "error_metres")
            .optional(
                    NUMBER,
                    "seconds_to_detection",
                    "seconds_to_alert",
                    "seconds_to_incident",
                    "seconds_to_order",
                    "seconds_to_camera",
                    "seconds_to_drone",
                    "seconds_to_patrol",
                    "seconds_to_call",
                    "seconds_to_patrol_by_call");

    private final ParquetFile file;

    EventTable(Path file) throws IOException {
        this.file = new ParquetFile(file, "events", row.inOrder(), PageCodec.PLAIN);
    }

    void add(MeasuredRun run, Optional<Neighbourhood> neighbourhood) throws IOException {
        Map<Long, Outcome> outcomes = new LinkedHashMap<>();
        run.results().outcomes().forEach(outcome -> outcomes.put(outcome.emission(), outcome));
        for (Story story : run.stories().all()) {
            emission(run, story);
            where(Fields.position(story.emission()), neighbourhood);
            heard(story);
            outcome(story, Optional.ofNullable(outcomes.get(story.emission().id())));
            times(Timeline.of(story));
            file.endRow();
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void emission(MeasuredRun run, Story story) {
        ChronicleRecord emission = story.emission();
        run.putKey(row);
        row.put("emission", emission.id());
        row.put("who", emission.who());
        row.put("class", story.soundClass());
        row.put("target", story.target());
        row.put("origin", Fields.text(emission, "origin"));
        row.put("time_seconds", emission.time());
        row.put("hour", hour(run.results().run(), emission.time()));
        row.put("level_db", Fields.number(emission, "levelDb"));
        row.put("duration_seconds", Fields.number(emission, "durationSeconds"));
    }

    private static long hour(RunSummary run, double seconds) {
        return Math.floorMod((long) Math.floor(run.startHour() + seconds / SECONDS_AN_HOUR), 24L);
    }

    private void where(Position position, Optional<Neighbourhood> neighbourhood) {
        row.put("x", position.x());
        row.put("y", position.y());
        row.put("z", position.z());
        Optional<Street> street = neighbourhood.flatMap(near -> near.street(position));
        row.putText("street", street.map(Street::name).filter(name -> !name.isBlank()));
        row.putText("street_id", street.map(Street::id));
        row.putText("place", neighbourhood.flatMap(near -> near.placeName(position)));
        if (neighbourhood.isPresent()) {
            LocalFrame.Geographic there = neighbourhood.get().geographic(position);
            row.putDegrees("longitude", there.longitude());
            row.putDegrees("latitude", there.latitude());
        } else {
            row.putNull("longitude");
            row.putNull("latitude");
        }
    }

    private void heard(Story story) {
        row.put("microphones_hearing", (long) story.audibleArrivals().size());
        Optional<ChronicleRecord> clearest = story.clearestArrival();
        row.putText("best_microphone", clearest.map(ChronicleRecord::who));
        row.putText("best_path", clearest.map(arrival -> Fields.text(arrival, "path")));
        row.put("best_snr_db", Numbers.ofField(clearest, "snrDb"));
        row.put("best_distance_metres", Numbers.ofField(clearest, "distanceMetres"));
    }

    private void outcome(Story story, Optional<Outcome> outcome) {
        row.put("heard", story.heard());
        row.put("detected", story.detected());
        row.put("right_class", !story.detectionsOfRightClass().isEmpty());
        row.put("alerted", !story.alerts().isEmpty());
        row.put("located", story.located().isPresent());
        row.put("stage", Stage.of(story).id());
        row.putText("miss_reason", outcome.map(known -> known.miss().id()));
        List<String> claims = story.detections().stream()
                .map(Fields::soundClass)
                .distinct()
                .sorted()
                .toList();
        row.putText("claimed_class", claims.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", claims)));
        row.putText("incident", story.incidents().stream().map(IncidentFile::id).findFirst());
        row.put("error_metres", Numbers.of(story.located().map(alert -> Fields.position(alert)
                .horizontalDistanceTo(Fields.position(story.emission())))));
    }

    private void times(Timeline times) {
        row.put("seconds_to_detection", times.detection());
        row.put("seconds_to_alert", times.alert());
        row.put("seconds_to_incident", times.incident());
        row.put("seconds_to_order", times.order());
        row.put("seconds_to_camera", times.camera());
        row.put("seconds_to_drone", times.drone());
        row.put("seconds_to_patrol", times.patrol());
        row.put("seconds_to_call", times.call());
        row.put("seconds_to_patrol_by_call", times.patrolByCall());
    }
}
