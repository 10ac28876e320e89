package org.soundtown.detection.table;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the city does about one class of sound. The edge detector applies {@code threshold}, {@code holdOffSeconds} and
 * {@code retention}; the locator applies {@code hours} and {@code repetition}, and hands severity and procedure on to the
 * control room.
 *
 * @param soundClass class id ("class" in the file)
 * @param threshold least confidence that is reported, 0 (excluded) to 1
 * @param hours when it matters; the whole day where the file says nothing
 * @param severity 1 (nuisance) to 4 (life at risk)
 * @param procedure name of the control room's procedure
 * @param levelAtOneMetreDb typical loudest Fast level at 1 m from the source (dB(A) re 20 µPa), for ranging by a single
 *     microphone
 * @param repetition how often it must be heard to matter; once where the file says nothing
 * @param holdOffSeconds how long after a detection the same class at the same microphone is still the same event (s)
 * @param when what is different at some hours or in some zone; the first that covers a moment holds, alone
 * @param retention how long what is known of it may be kept; the table's where the file says nothing
 * @param basis where threshold, hours, severity and level come from, or {@code assumed}
 */
public record AnomalyEntry(
        @JsonProperty("class") String soundClass,
        double threshold,
        Hours hours,
        int severity,
        String procedure,
        double levelAtOneMetreDb,
        Optional<Repetition> repetition,
        double holdOffSeconds,
        List<When> when,
        Optional<Retention> retention,
        String basis) {
    private static final double LEAST_THRESHOLD = 1e-6;
    static final String KEBAB = "[a-z0-9]+(-[a-z0-9]+)*";

    public AnomalyEntry {
        if (soundClass == null || !soundClass.matches(KEBAB)) {
            throw new IllegalArgumentException("class " + soundClass + ": expected a kebab-case class id");
        }
        checkThreshold(soundClass, threshold);
        checkSeverity(soundClass, severity);
        checkProcedure(soundClass, procedure);
        if (!(levelAtOneMetreDb >= 30 && levelAtOneMetreDb <= 200)) {
            throw new IllegalArgumentException(
                    soundClass + ": levelAtOneMetreDb " + levelAtOneMetreDb + ": expected 30 to 200 (dB(A) re 20 µPa)");
        }
        if (!(holdOffSeconds >= 0 && holdOffSeconds <= 600)) {
            throw new IllegalArgumentException(
                    soundClass + ": holdOffSeconds " + holdOffSeconds + ": expected 0 to 600 (s)");
        }
        if (basis == null || basis.isBlank()) {
            throw new IllegalArgumentException(soundClass + ": basis is missing: expected a source or 'assumed'");
        }
        hours = hours == null ? Hours.WHOLE_DAY : hours;
        repetition = repetition == null ? Optional.empty() : repetition;
        when = when == null ? List.of() : List.copyOf(when);
        retention = retention == null ? Optional.empty() : retention;
    }

    static void checkThreshold(String where, double threshold) {
        if (!(threshold > 0 && threshold <= 1)) {
            throw new IllegalArgumentException(where + ": threshold " + threshold + ": expected above 0 to 1");
        }
    }

    static void checkSeverity(String where, int severity) {
        if (severity < 1 || severity > 4) {
            throw new IllegalArgumentException(where + ": severity " + severity + ": expected 1 to 4");
        }
    }

    static void checkProcedure(String where, String procedure) {
        if (procedure == null || procedure.isBlank()) {
            throw new IllegalArgumentException(where + ": procedure is missing: expected a procedure's name");
        }
    }

    /**
     * The entry as it holds at this moment: with what the first of its rules that covers the moment puts in its place. Only
     * that one rule counts, so that a reader need look no further; put the narrower rule first.
     */
    public AnomalyEntry at(Moment moment) {
        return when.stream()
                .filter(rule -> rule.covers(moment))
                .findFirst()
                .map(rule -> new AnomalyEntry(
                        soundClass,
                        rule.threshold().orElse(threshold),
                        hours,
                        rule.severity().orElse(severity),
                        rule.procedure().orElse(procedure),
                        levelAtOneMetreDb,
                        rule.repetition().or(() -> repetition),
                        holdOffSeconds,
                        when,
                        retention,
                        basis))
                .orElse(this);
    }

    /** The same entry with another least confidence. */
    public AnomalyEntry withThreshold(double newThreshold, String newBasis) {
        return new AnomalyEntry(
                soundClass,
                newThreshold,
                hours,
                severity,
                procedure,
                levelAtOneMetreDb,
                repetition,
                holdOffSeconds,
                when,
                retention,
                newBasis);
    }

    AnomalyEntry withThresholdsMovedBy(double shift) {
        return new AnomalyEntry(
                soundClass,
                movedThreshold(threshold, shift),
                hours,
                severity,
                procedure,
                levelAtOneMetreDb,
                repetition,
                holdOffSeconds,
                when.stream().map(rule -> rule.withThresholdMovedBy(shift)).toList(),
                retention,
                basis + String.format(Locale.ROOT, "; threshold moved by %+.3f", shift));
    }

    static double movedThreshold(double threshold, double shift) {
        return Math.min(1, Math.max(LEAST_THRESHOLD, threshold + shift));
    }
}
