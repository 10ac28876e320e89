package org.soundtown.scenarios.evaluation.trace;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/**
 * What became of one emission, each list in the order of the chronicle.
 *
 * @param arrivals truth of what reached the microphones
 * @param detections the claims that speak of it
 * @param alerts the alerts that speak of it, updates included
 * @param reports calls from people who heard it
 * @param patrolReports words of patrols that heard it themselves
 * @param incidents the incidents that its alerts and reports of either kind opened or were merged into
 */
public record Story(
        ChronicleRecord emission,
        List<ChronicleRecord> arrivals,
        List<ChronicleRecord> detections,
        List<ChronicleRecord> alerts,
        List<ChronicleRecord> reports,
        List<ChronicleRecord> patrolReports,
        List<IncidentFile> incidents) {
    public Story {
        arrivals = List.copyOf(arrivals);
        detections = List.copyOf(detections);
        alerts = List.copyOf(alerts);
        reports = List.copyOf(reports);
        patrolReports = List.copyOf(patrolReports);
        incidents = List.copyOf(incidents);
    }

    public String soundClass() {
        return Fields.soundClass(emission);
    }

    public boolean target() {
        return Fields.flag(emission, "target");
    }

    public List<ChronicleRecord> audibleArrivals() {
        return arrivals.stream()
                .filter(arrival -> Fields.flag(arrival, "audible"))
                .toList();
    }

    public boolean heard() {
        return !audibleArrivals().isEmpty();
    }

    public boolean detected() {
        return !detections.isEmpty();
    }

    public List<ChronicleRecord> detectionsOfRightClass() {
        return detections.stream()
                .filter(detection -> Fields.soundClass(detection).equals(soundClass()))
                .toList();
    }

    /** The first alert that a time difference located; what the control room acts on. */
    public Optional<ChronicleRecord> located() {
        return alerts.stream()
                .filter(alert -> Fields.text(alert, "method").equals("time-difference"))
                .findFirst();
    }

    /** The arrival with the best signal-to-noise ratio; empty where no microphone was in earshot. */
    public Optional<ChronicleRecord> clearestArrival() {
        return arrivals.stream()
                .min(Comparator.<ChronicleRecord, Double>comparing(arrival -> -Fields.number(arrival, "snrDb"))
                        .thenComparing(ChronicleRecord::id));
    }

    /** The incidents that this emission opened, by alert or by call. */
    public List<IncidentFile> opened() {
        return incidents.stream()
                .filter(file -> file.emission()
                        .filter(sound -> sound.id() == emission.id())
                        .isPresent())
                .toList();
    }
}
