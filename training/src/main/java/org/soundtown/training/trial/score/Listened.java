package org.soundtown.training.trial.score;

import java.util.List;
import java.util.Optional;
import org.soundtown.scenarios.evaluation.interval.Rate;

/**
 * False alarms while nothing of the table sounded.
 *
 * @param hours listened to
 * @param alarms by class, all together first
 * @param gunshotPerSensorMonth drawn out to 730.5 h; empty where the table has no gunshot or nothing was listened to
 */
public record Listened(double hours, List<AlarmRate> alarms, Optional<Rate> gunshotPerSensorMonth) {
    private static final double MONTH_HOURS = 730.5;
    private static final String GUNSHOT = "gunshot";

    /**
     * @param claimed the class of every claim
     * @param classes of the table
     */
    public static Listened of(List<String> claimed, List<String> classes, double seconds) {
        double hours = seconds / 3600;
        int shots = (int) claimed.stream().filter(GUNSHOT::equals).count();
        return new Listened(
                hours,
                AlarmRate.of(claimed, classes, hours),
                hours > 0 && classes.contains(GUNSHOT)
                        ? Optional.of(Rate.of(shots, hours / MONTH_HOURS))
                        : Optional.empty());
    }
}
