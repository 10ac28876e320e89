package org.soundtown.scenarios.baseline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.soundtown.scenarios.evaluation.PatrolTime;
import org.soundtown.scenarios.evaluation.interval.Mean;
import org.soundtown.scenarios.evaluation.interval.Rate;
import org.soundtown.scenarios.evaluation.interval.Share;
import org.soundtown.scenarios.evaluation.interval.Waiting;
import org.soundtown.scenarios.evaluation.interval.WeightedRate;

/**
 * The arrangements side by side, on the same seeds.
 *
 * @param seeds that ran
 * @param hours simulated for each arrangement, all seeds together (h)
 * @param officersPerPatrol assumed
 * @param rows one for each arrangement, the sensors first
 */
public record Baselines(String scenario, List<Long> seeds, double hours, int officersPerPatrol, List<Row> rows) {
    static final String ALL = "all targets";
    private static final double SECONDS_PER_HOUR = 3600;

    public Baselines {
        seeds = List.copyOf(seeds);
        rows = List.copyOf(rows);
    }

    /**
     * How fast and how surely one arrangement learns of a class.
     *
     * @param known sounds of which the control room learnt within the run, of all that happened
     * @param reached sounds that a patrol came to within the run, of all that happened
     * @param toKnowledge from the sound until it learnt of it (s)
     * @param toPatrol from the sound until the first patrol was there (s)
     */
    public record OfClass(
            @JsonProperty("class") String soundClass,
            Share known,
            Share reached,
            Waiting toKnowledge,
            Waiting toPatrol) {}

    /**
     * Means an hour, over all runs.
     *
     * @param microphones installed
     * @param capturedSeconds audio handed to detectors (s)
     * @param voices pieces of speech in it
     * @param cameraLooks times a camera was turned to a place
     * @param droneFlights times a drone hovered over one
     */
    public record PrivacyCounts(
            int microphones, Mean capturedSeconds, Rate voices, Rate cameraLooks, Rate droneFlights) {}

    /**
     * This arrangement less the sensors, seed by seed: each the mean over the seeds with Student's interval.
     *
     * @param known of the share of sounds that the control room learnt of
     * @param reached of the share of sounds that a patrol came to
     * @param falseDispatchesPerHour of patrols sent in vain
     * @param officerHoursInVainPerHour of officers' time on them
     */
    public record Difference(Mean known, Mean reached, Mean falseDispatchesPerHour, Mean officerHoursInVainPerHour) {}

    /**
     * One arrangement.
     *
     * @param overall all target classes together
     * @param classes each by itself, by name
     * @param falseDispatchesPerHour patrols sent to where no sound of a target class stands behind
     * @param officerHoursInVainPerHour officers' time on them
     * @param lessSensors empty for the sensors themselves
     */
    public record Row(
            String key,
            String title,
            OfClass overall,
            List<OfClass> classes,
            Rate falseDispatchesPerHour,
            WeightedRate officerHoursInVainPerHour,
            PrivacyCounts privacy,
            Optional<Difference> lessSensors) {
        public Row {
            classes = List.copyOf(classes);
        }
    }

    /** @param watches for each arrangement, in their order, its runs in the order of the seeds: the same for all */
    public static Baselines of(String scenario, Map<Arrangement, List<Watch>> watches) {
        List<Watch> sensors = watches.values().iterator().next();
        List<Long> seeds = sensors.stream().map(Watch::seed).toList();
        List<Row> rows = new ArrayList<>();
        watches.forEach((arrangement, runs) -> {
            if (!runs.stream().map(Watch::seed).toList().equals(seeds)) {
                throw new IllegalArgumentException(arrangement.key() + ": expected the seeds " + seeds);
            }
            rows.add(row(arrangement, runs, runs == sensors ? Optional.empty() : Optional.of(sensors)));
        });
        return new Baselines(scenario, seeds, hours(sensors), PatrolTime.OFFICERS, rows);
    }

    private static Row row(Arrangement arrangement, List<Watch> runs, Optional<List<Watch>> sensors) {
        List<Heard> sounds = runs.stream().flatMap(run -> run.sounds().stream()).toList();
        List<OfClass> classes = new ArrayList<>();
        for (String name : new TreeSet<>(sounds.stream().map(Heard::soundClass).toList())) {
            classes.add(ofClass(
                    name,
                    sounds.stream()
                            .filter(heard -> heard.soundClass().equals(name))
                            .toList()));
        }
        List<Double> vain =
                runs.stream().flatMap(run -> run.officerHoursInVain().stream()).toList();
        double hours = hours(runs);
        return new Row(
                arrangement.key(),
                arrangement.title(),
                ofClass(ALL, sounds),
                classes,
                Rate.of(vain.size(), hours),
                WeightedRate.of(
                        vain.stream().mapToDouble(h -> h).filter(h -> h > 0).toArray(), hours),
                privacy(runs),
                sensors.map(base -> difference(runs, base)));
    }

    private static OfClass ofClass(String name, List<Heard> sounds) {
        return new OfClass(
                name,
                Share.of(count(sounds, heard -> heard.known().isPresent()), sounds.size()),
                Share.of(count(sounds, heard -> heard.patrol().isPresent()), sounds.size()),
                Waiting.of(sounds.stream().map(Heard::waitToKnow).toList()),
                Waiting.of(sounds.stream().map(Heard::waitForPatrol).toList()));
    }

    private static PrivacyCounts privacy(List<Watch> runs) {
        double hours = hours(runs);
        return new PrivacyCounts(
                runs.get(0).privacy().microphones(),
                Mean.ofRuns(runs.stream()
                        .map(run -> run.privacy().capturedSeconds() / hours(List.of(run)))
                        .toList()),
                Rate.of(
                        runs.stream()
                                .mapToInt(run -> run.privacy().speechEmissions())
                                .sum(),
                        hours),
                Rate.of(
                        runs.stream()
                                .mapToInt(run -> run.privacy().cameraLooks())
                                .sum(),
                        hours),
                Rate.of(
                        runs.stream()
                                .mapToInt(run -> run.privacy().droneFlights())
                                .sum(),
                        hours));
    }

    private static Difference difference(List<Watch> runs, List<Watch> base) {
        return new Difference(
                paired(runs, base, run -> share(run, heard -> heard.known().isPresent())),
                paired(runs, base, run -> share(run, heard -> heard.patrol().isPresent())),
                paired(runs, base, run -> run.officerHoursInVain().size() / hours(List.of(run))),
                paired(
                        runs,
                        base,
                        run -> run.officerHoursInVain().stream()
                                        .mapToDouble(h -> h)
                                        .sum()
                                / hours(List.of(run))));
    }

    private static Mean paired(List<Watch> runs, List<Watch> base, ToDoubleFunction<Watch> measure) {
        List<Double> differences = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            double difference = measure.applyAsDouble(runs.get(i)) - measure.applyAsDouble(base.get(i));
            if (Double.isFinite(difference)) {
                differences.add(difference);
            }
        }
        return Mean.ofRuns(differences);
    }

    /** NaN where nothing happened: such a run says nothing about a share. */
    private static double share(Watch run, Predicate<Heard> condition) {
        return (double) count(run.sounds(), condition) / run.sounds().size();
    }

    private static int count(List<Heard> sounds, Predicate<Heard> condition) {
        return (int) sounds.stream().filter(condition).count();
    }

    private static double hours(List<Watch> runs) {
        return runs.stream().mapToDouble(Watch::seconds).sum() / SECONDS_PER_HOUR;
    }
}
