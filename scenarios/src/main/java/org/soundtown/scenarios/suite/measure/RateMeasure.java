package org.soundtown.scenarios.suite.measure;

import org.soundtown.scenarios.evaluation.FalseAlarms;
import org.soundtown.scenarios.evaluation.Results;

/** A count over an exposure. */
public record RateMeasure(Counted counted, Per per) implements Measure {
    private static final double SECONDS_PER_DAY = 86_400;

    /** What is counted. */
    public sealed interface Counted {}

    /**
     * Alerts behind which no emission of a target class stands.
     *
     * @param soundClass the class claimed; empty for any
     */
    public record FalseAlarm(String soundClass) implements Counted {}

    /** Something that touches privacy. */
    public record Intrusion(Counter counter) implements Counted {}

    /** Over what. */
    public enum Per {
        SENSOR_DAY("sensorDay", "per sensor-day"),
        RUN("run", "per run");

        private final String key;
        private final String words;

        Per(String key, String words) {
            this.key = key;
            this.words = words;
        }

        /** As the suite's file names it. */
        public String key() {
            return key;
        }
    }

    /** The count of one run. */
    public int count(Results results) {
        if (counted instanceof Intrusion intrusion) {
            return intrusion.counter().of(results.privacy());
        }
        FalseAlarms alarms = results.falseAlarms();
        String claimed = ((FalseAlarm) counted).soundClass();
        return claimed.isEmpty()
                ? alarms.perSensorDay().count()
                : alarms.byClass().stream()
                        .filter(each -> each.soundClass().equals(claimed))
                        .mapToInt(each -> each.perSensorDay().count())
                        .sum();
    }

    /** What one run adds to the exposure: its sensor-days in service, or 1. */
    public double exposure(Results results) {
        return per == Per.RUN ? 1 : results.privacy().microphoneSeconds() / SECONDS_PER_DAY;
    }

    @Override
    public String text() {
        if (counted instanceof Intrusion intrusion) {
            return intrusion.counter().words() + " " + per.words;
        }
        String claimed = ((FalseAlarm) counted).soundClass();
        return "false alarms" + (claimed.isEmpty() ? "" : " of " + claimed) + " " + per.words;
    }

    @Override
    public String unit() {
        return "";
    }
}
