package org.soundtown.headless.table;

import static org.soundtown.headless.table.TableColumns.Kind.FLAG;
import static org.soundtown.headless.table.TableColumns.Kind.NUMBER;
import static org.soundtown.headless.table.TableColumns.Kind.TEXT;
import static org.soundtown.headless.table.TableColumns.Kind.WHOLE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.soundtown.headless.parquet.PageCodec;
import org.soundtown.headless.parquet.ParquetFile;
import org.soundtown.scenarios.evaluation.ClassScore;
import org.soundtown.scenarios.evaluation.FalseAlarms;
import org.soundtown.scenarios.evaluation.Latencies;
import org.soundtown.scenarios.evaluation.Privacy;
import org.soundtown.scenarios.evaluation.Results;
import org.soundtown.scenarios.evaluation.RunSummary;
import org.soundtown.scenarios.evaluation.Uplink;
import org.soundtown.scenarios.evaluation.interval.Distribution;
import org.soundtown.scenarios.evaluation.interval.Quantile;
import org.soundtown.scenarios.evaluation.interval.Rate;
import org.soundtown.scenarios.suite.measure.LatencyLinks;

/** {@code runs.parquet}: a row for each run, every figure with what it is out of. */
final class RunTable implements Closeable {
    private static final List<String> WEATHER = List.of("temperatureCelsius", "windSpeedMetresPerSecond");

    private final TableColumns row = columns();
    private final ParquetFile file;

    RunTable(Path file) throws IOException {
        this.file = new ParquetFile(file, "runs", row.inOrder(), PageCodec.PLAIN);
    }

    private static TableColumns columns() {
        TableColumns row = new TableColumns()
                .required(TEXT, "run", "scenario", "variation")
                .required(WHOLE, "seed")
                .required(TEXT, "district", "version")
                .required(FLAG, "complete")
                .required(NUMBER, "start_hour", "planned_seconds", "reached_seconds")
                .optional(NUMBER, "temperature_celsius", "wind_speed_metres_per_second")
                .required(FLAG, "sensor_to_camera", "drone", "loudspeaker")
                .required(WHOLE, "microphones")
                .required(NUMBER, "sensor_days")
                .required(WHOLE, "targets", "heard", "detected", "right_class", "alerted", "located");
        quantiles(row, "error_metres");
        LatencyLinks.NAMES.forEach(name -> quantiles(row, name.replace('-', '_') + "_seconds"));
        return row.required(WHOLE, "alerts", "false_alerts")
                .optional(NUMBER, "false_alarms_per_sensor_day")
                .required(WHOLE, "messages", "bytes")
                .optional(NUMBER, "bytes_per_sensor_day")
                .required(NUMBER, "captured_seconds")
                .required(
                        WHOLE,
                        "captures",
                        "speech_emissions",
                        "detection_messages",
                        "alert_messages",
                        "camera_looks",
                        "camera_looks_on_false_alarms",
                        "drone_flights",
                        "drone_flights_on_false_alarms",
                        "spoken_messages");
    }

    void add(MeasuredRun run) throws IOException {
        Results results = run.results();
        run.putKey(row);
        summary(results.run());
        detection(results.allTargets());
        latencies(results.latencies());
        falseAlarms(results.falseAlarms());
        uplink(results.uplink());
        privacy(results.privacy());
        file.endRow();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void summary(RunSummary run) {
        row.put("district", run.district());
        row.put("version", run.version());
        row.put("complete", run.complete());
        row.put("start_hour", run.startHour());
        row.put("planned_seconds", run.plannedSeconds());
        row.put("reached_seconds", run.reachedSeconds());
        List<OptionalDouble> weather = new ArrayList<>();
        for (String key : WEATHER) {
            weather.add(
                    run.weather().path(key).isNumber()
                            ? OptionalDouble.of(run.weather().path(key).asDouble())
                            : OptionalDouble.empty());
        }
        row.put("temperature_celsius", weather.get(0));
        row.put("wind_speed_metres_per_second", weather.get(1));
        row.put("sensor_to_camera", run.switches().sensorToCamera());
        row.put("drone", run.switches().drone());
        row.put("loudspeaker", run.switches().loudspeaker());
    }

    private void detection(ClassScore all) {
        row.put("targets", (long) all.emitted());
        row.put("heard", (long) all.heard().count());
        row.put("detected", (long) all.detected().count());
        row.put("right_class", (long) all.detectedRightClass().count());
        row.put("alerted", (long) all.alerted().count());
        row.put("located", (long) all.located().count());
        put("error_metres", all.errorMetres());
    }

    private void latencies(Latencies latencies) {
        Map<String, Distribution> measured = new LinkedHashMap<>();
        Stream.of(latencies.links(), latencies.totals(), latencies.citizens())
                .flatMap(List::stream)
                .forEach(latency -> measured.put(latency.name(), latency.seconds()));
        LatencyLinks.NAMES.forEach(name ->
                put(name.replace('-', '_') + "_seconds", measured.getOrDefault(name, Distribution.of(List.of()))));
    }

    private void falseAlarms(FalseAlarms alarms) {
        Rate perSensorDay = alarms.perSensorDay();
        row.put("sensor_days", perSensorDay.exposure());
        row.put("alerts", (long) alarms.ofAlerts().of());
        row.put("false_alerts", (long) perSensorDay.count());
        row.put("false_alarms_per_sensor_day", perSensorDay.rate());
    }

    private void uplink(Uplink uplink) {
        row.put("messages", (long) uplink.messages());
        row.put("bytes", uplink.bytes());
        row.put("bytes_per_sensor_day", uplink.bytesPerSensorDay().rate());
    }

    private void privacy(Privacy privacy) {
        row.put("microphones", (long) privacy.microphones());
        row.put("captured_seconds", privacy.capturedSeconds());
        row.put("captures", (long) privacy.captures());
        row.put("speech_emissions", (long) privacy.speechEmissions());
        row.put("detection_messages", (long) privacy.detections());
        row.put("alert_messages", (long) privacy.alerts());
        row.put("camera_looks", (long) privacy.cameraLooks());
        row.put("camera_looks_on_false_alarms", (long) privacy.cameraLooksOnFalseAlarms());
        row.put("drone_flights", (long) privacy.droneFlights());
        row.put("drone_flights_on_false_alarms", (long) privacy.droneFlightsOnFalseAlarms());
        row.put("spoken_messages", (long) privacy.spokenMessages());
    }

    private static void quantiles(TableColumns columns, String name) {
        columns.required(WHOLE, name + "_n").optional(NUMBER, name + "_p50", name + "_p95");
    }

    private void put(String name, Distribution distribution) {
        row.put(name + "_n", (long) distribution.n());
        row.put(name + "_p50", Numbers.of(distribution.p50().map(Quantile::value)));
        row.put(name + "_p95", Numbers.of(distribution.p95().map(Quantile::value)));
    }
}
