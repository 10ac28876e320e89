package org.soundtown.scenarios.evaluation.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/**
 * Which emission a detection or an alert speaks of. A capture may hold several sounds, so causes alone do not say.
 *
 * <p><b>Detection.</b> Candidates are the emissions in the captures that caused it which have an arrival at the
 * detection's microphone. Among them, in this order:
 * <ol>
 *   <li>those whose true onset lies within {@link #CLOCK_SLACK_SECONDS} of the claimed onset: the one with the highest
 *       signal-to-noise ratio there;
 *   <li>else those still sounding at the claimed onset (from true onset to onset + emission's duration, each widened by
 *       the slack): the one with the highest signal-to-noise ratio;
 *   <li>else none: the detection speaks of background noise.
 * </ol>
 * Within each step an audible arrival goes before an inaudible one; equal ratios go to the earlier emission.
 *
 * <p><b>Alert.</b> The emission that most of its detections speak of; target emissions go first, so that an alert is
 * false only if none of its detections speaks of a target. Equal counts go to the earlier emission.
 */
public final class Attribution {
    /**
     * How far a sensor's claimed onset may lie from the true one (s): clock offset and drift, timestamp error and the
     * detector's own block length together; assumed.
     */
    public static final double CLOCK_SLACK_SECONDS = 0.25;

    private final Map<Long, ChronicleRecord> emissionOfDetection = new LinkedHashMap<>();
    private final Map<Long, ChronicleRecord> emissionOfAlert = new LinkedHashMap<>();

    private Attribution() {}

    public static Attribution of(Trace trace) {
        Attribution attribution = new Attribution();
        for (ChronicleRecord detection : trace.ofType(Types.DETECTION)) {
            emissionHeardIn(trace, detection)
                    .ifPresent(emission -> attribution.emissionOfDetection.put(detection.id(), emission));
        }
        for (ChronicleRecord alert : trace.ofType(Types.ALERT)) {
            attribution
                    .emissionMeantBy(trace.causes(alert, Types.DETECTION).stream()
                            .filter(detection -> !Fields.isSupporting(detection))
                            .toList())
                    .ifPresent(emission -> attribution.emissionOfAlert.put(alert.id(), emission));
        }
        return attribution;
    }

    /** The emission behind a detection; empty where it speaks of background noise. */
    public Optional<ChronicleRecord> ofDetection(ChronicleRecord detection) {
        return Optional.ofNullable(emissionOfDetection.get(detection.id()));
    }

    /** The emission behind an alert; empty where it speaks of background noise. */
    public Optional<ChronicleRecord> ofAlert(ChronicleRecord alert) {
        return Optional.ofNullable(emissionOfAlert.get(alert.id()));
    }

    /** True where no emission of a target class stands behind an alert. */
    public boolean isFalse(ChronicleRecord alert) {
        return ofAlert(alert).map(emission -> !Fields.flag(emission, "target")).orElse(true);
    }

    private static Optional<ChronicleRecord> emissionHeardIn(Trace trace, ChronicleRecord detection) {
        List<Candidate> candidates = candidates(trace, detection);
        return candidates.stream()
                .filter(Candidate::beginsThen)
                .min(Candidate.BEST_FIRST)
                .or(() -> candidates.stream().filter(Candidate::soundsThen).min(Candidate.BEST_FIRST))
                .map(Candidate::emission);
    }

    private static List<Candidate> candidates(Trace trace, ChronicleRecord detection) {
        String microphone = Fields.text(detection, "microphone");
        double claimed = Fields.number(detection, "onsetSeconds");
        Map<Long, ChronicleRecord> emissions = new LinkedHashMap<>();
        for (ChronicleRecord capture : trace.causes(detection, Types.CAPTURE)) {
            trace.causes(capture, Types.EMISSION).forEach(emission -> emissions.put(emission.id(), emission));
        }
        List<Candidate> candidates = new ArrayList<>();
        for (ChronicleRecord emission : emissions.values()) {
            for (ChronicleRecord arrival : trace.effects(emission, Types.ARRIVAL)) {
                if (arrival.who().equals(microphone)) {
                    candidates.add(Candidate.of(emission, arrival, claimed));
                }
            }
        }
        return candidates;
    }

    private Optional<ChronicleRecord> emissionMeantBy(List<ChronicleRecord> detections) {
        Map<Long, Integer> votes = new LinkedHashMap<>();
        Map<Long, ChronicleRecord> emissions = new LinkedHashMap<>();
        for (ChronicleRecord detection : detections) {
            ofDetection(detection).ifPresent(emission -> {
                votes.merge(emission.id(), 1, Integer::sum);
                emissions.put(emission.id(), emission);
            });
        }
        return emissions.values().stream()
                .min(Comparator.<ChronicleRecord, Boolean>comparing(emission -> !Fields.flag(emission, "target"))
                        .thenComparing(emission -> -votes.get(emission.id()))
                        .thenComparing(ChronicleRecord::id));
    }

    /** An emission that may be what a microphone claims to have heard. */
    private record Candidate(
            ChronicleRecord emission, boolean audible, double snrDb, boolean beginsThen, boolean soundsThen) {
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparing((Candidate c) -> !c.audible)
                .thenComparing(c -> -c.snrDb)
                .thenComparing(c -> c.emission.id());

        static Candidate of(ChronicleRecord emission, ChronicleRecord arrival, double claimedSeconds) {
            double sinceOnset = claimedSeconds - Fields.number(arrival, "onsetSeconds");
            double duration = Fields.number(emission, "durationSeconds");
            return new Candidate(
                    emission,
                    Fields.flag(arrival, "audible"),
                    Fields.number(arrival, "snrDb"),
                    Math.abs(sinceOnset) <= CLOCK_SLACK_SECONDS,
                    sinceOnset >= -CLOCK_SLACK_SECONDS && sinceOnset <= duration + CLOCK_SLACK_SECONDS);
        }
    }
}
