package org.soundtown.detection.table;

import java.util.Optional;

/**
 * How long what is known of an event may be kept. It travels with every message, so that each receiver knows; the sensor
 * itself keeps nothing but the audio it is listening to.
 *
 * @param eventDays the event code (days), 0 to 3650; 0: no longer than it takes to handle the event
 * @param evidenceDays features or audio that were sent along (days), 0 to 3650; 0 where the file says nothing
 * @param audioSeconds the longest piece of sound that may leave the sensor at all (s), 0 to 10: 0 for none; where the
 *     file says nothing, as much as the classifier listened to
 */
public record Retention(int eventDays, Optional<Integer> evidenceDays, Optional<Double> audioSeconds) {
    private static final int MOST_DAYS = 3650;

    /** Where a table says nothing: a month for the event code, nothing else is kept. */
    public static final Retention STANDARD = new Retention(30, Optional.empty(), Optional.empty());

    public Retention {
        evidenceDays = evidenceDays == null ? Optional.empty() : evidenceDays;
        audioSeconds = audioSeconds == null ? Optional.empty() : audioSeconds;
        checkDays("eventDays", eventDays);
        evidenceDays.ifPresent(days -> checkDays("evidenceDays", days));
        audioSeconds.ifPresent(seconds -> {
            if (!(seconds >= 0 && seconds <= 10)) {
                throw new IllegalArgumentException("retention.audioSeconds " + seconds + ": expected 0 to 10 (s)");
            }
        });
    }

    /** How long features or audio may be kept (days). */
    public int daysOfEvidence() {
        return evidenceDays.orElse(0);
    }

    private static void checkDays(String name, int days) {
        if (days < 0 || days > MOST_DAYS) {
            throw new IllegalArgumentException("retention." + name + " " + days + ": expected 0 to 3650 (days)");
        }
    }
}
