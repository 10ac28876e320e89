package org.soundtown.detection.table;

import java.util.Optional;

/**
 * What is different at some hours, in some zone, or at those hours in that zone.
 *
 * @param hours local time of day; any where the file says nothing
 * @param zone name of one of the table's zones; anywhere where the file says nothing
 * @param threshold instead of the entry's
 * @param severity instead of the entry's
 * @param procedure instead of the entry's
 * @param repetition instead of the entry's
 */
public record When(
        Optional<Hours> hours,
        Optional<String> zone,
        Optional<Double> threshold,
        Optional<Integer> severity,
        Optional<String> procedure,
        Optional<Repetition> repetition) {
    public When {
        hours = hours == null ? Optional.empty() : hours;
        zone = zone == null ? Optional.empty() : zone;
        threshold = threshold == null ? Optional.empty() : threshold;
        severity = severity == null ? Optional.empty() : severity;
        procedure = procedure == null ? Optional.empty() : procedure;
        repetition = repetition == null ? Optional.empty() : repetition;
        if (hours.isEmpty() && zone.isEmpty()) {
            throw new IllegalArgumentException("when: neither hours nor zone: expected at least one of them");
        }
        if (threshold.isEmpty() && severity.isEmpty() && procedure.isEmpty() && repetition.isEmpty()) {
            throw new IllegalArgumentException(
                    "when: nothing is different: expected at least one of threshold, severity, procedure, repetition");
        }
        threshold.ifPresent(value -> AnomalyEntry.checkThreshold("when", value));
        severity.ifPresent(value -> AnomalyEntry.checkSeverity("when", value));
        procedure.ifPresent(value -> AnomalyEntry.checkProcedure("when", value));
    }

    /** Whether this is such a moment. A rule on hours needs an hour. */
    boolean covers(Moment moment) {
        boolean inHours = hours.isEmpty()
                || (moment.hourOfDay().isPresent()
                        && hours.get().contains(moment.hourOfDay().getAsDouble()));
        return inHours && (zone.isEmpty() || moment.zones().contains(zone.get()));
    }

    When withThresholdMovedBy(double shift) {
        return new When(
                hours,
                zone,
                threshold.map(value -> AnomalyEntry.movedThreshold(value, shift)),
                severity,
                procedure,
                repetition);
    }
}
