package org.soundtown.scenarios.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.soundtown.scenarios.evaluation.interval.Rate;
import org.soundtown.scenarios.evaluation.interval.Share;
import org.soundtown.scenarios.evaluation.trace.Fields;
import org.soundtown.scenarios.evaluation.trace.Stories;
import org.soundtown.scenarios.evaluation.trace.Types;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/**
 * Alerts behind which no emission of a target class stands. An alert that was updated counts once.
 *
 * @param perSensorDay all of them, per day of a microphone in service
 * @param ofAlerts of all alerts, how many were false
 * @param byClass per class claimed, by name
 * @param causes what was behind them, by name; {@code background} where no emission was
 * @param dronesSent drones that arrived after a false alarm
 * @param patrolsSent patrols that arrived after a false alarm
 */
public record FalseAlarms(
        Rate perSensorDay, Share ofAlerts, List<OfClass> byClass, List<Cause> causes, int dronesSent, int patrolsSent) {
    static final String BACKGROUND = "background";

    public FalseAlarms {
        byClass = List.copyOf(byClass);
        causes = List.copyOf(causes);
    }

    public record OfClass(@JsonProperty("class") String soundClass, Rate perSensorDay) {}

    /**
     * @param source the class of the emission behind the alerts
     * @param takenFor the classes claimed, sorted
     */
    public record Cause(String source, int count, List<String> takenFor) {}

    static FalseAlarms of(Stories stories, SensorTime sensorTime) {
        List<ChronicleRecord> alerts = stories.falseAlerts();
        int all = (int) stories.trace().ofType(Types.ALERT).stream()
                .map(alert -> Fields.text(alert, "alert"))
                .distinct()
                .count();
        Map<String, List<String>> claims = new TreeMap<>();
        Map<String, List<String>> sources = new TreeMap<>();
        for (ChronicleRecord alert : alerts) {
            String claimed = Fields.soundClass(alert);
            String source =
                    stories.attribution().ofAlert(alert).map(Fields::soundClass).orElse(BACKGROUND);
            claims.computeIfAbsent(claimed, name -> new ArrayList<>()).add(source);
            sources.computeIfAbsent(source, name -> new ArrayList<>()).add(claimed);
        }
        double days = sensorTime.sensorDays();
        return new FalseAlarms(
                Rate.of(alerts.size(), days),
                Share.of(alerts.size(), all),
                claims.entrySet().stream()
                        .map(e -> new OfClass(e.getKey(), Rate.of(e.getValue().size(), days)))
                        .toList(),
                sources.entrySet().stream()
                        .map(e -> new Cause(
                                e.getKey(),
                                e.getValue().size(),
                                e.getValue().stream().distinct().sorted().toList()))
                        .toList(),
                sent(stories, Types.DRONE_ON_SCENE),
                sent(stories, Types.PATROL_ON_SCENE));
    }

    private static int sent(Stories stories, String type) {
        return (int) stories.trace().ofType(type).stream()
                .filter(line -> Fields.flag(line, "falseAlarm"))
                .count();
    }
}
