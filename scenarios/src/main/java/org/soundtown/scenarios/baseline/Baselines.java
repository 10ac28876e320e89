package org.soundtown.scenarios.baseline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.soundtown.scenarios.comparison.difference.Difference;
import org.soundtown.scenarios.comparison.difference.PairedShares;
import org.soundtown.scenarios.evaluation.PatrolTime;
import org.soundtown.scenarios.evaluation.interval.Distribution;
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
    /** Soon enough for doubt removal to find something (s); assumed. */
    public static final double SOON_SECONDS = 60;

    /** A patrol in time (s); assumed. */
    public static final double IN_TIME_SECONDS = 600;

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
     * @param knownSoon sounds of which it learnt within {@link #SOON_SECONDS}, of those at least so long before the run's end
     * @param reachedInTime sounds that a patrol came to within {@link #IN_TIME_SECONDS}, of those at least so long before the
     *     run's end
     * @param toKnowledge from the sound until it learnt of it (s), with those of which it never did
     * @param toPatrol from the sound until the first patrol was there (s), with those to which none came
     * @param knownAfter from the sound until it learnt of it (s), of those of which it did: not to be compared between
     *     arrangements, since each learns of other sounds
     * @param reachedAfter from the sound until the first patrol was there (s), of those to which one came
     */
    public record OfClass(
            @JsonProperty("class") String soundClass,
            Share known,
            Share reached,
            Share knownSoon,
            Share reachedInTime,
            Waiting toKnowledge,
            Waiting toPatrol,
            Distribution knownAfter,
            Distribution reachedAfter) {}

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
     * This arrangement less the sensors: the shares sound by sound, the rates seed by seed with Student's interval.
     *
     * @param sounds that were paired
     * @param known of the share of sounds that the control room learnt of; empty where nothing happened
     * @param reached of the share of sounds that a patrol came to; empty where nothing happened
     * @param falseDispatchesPerHour of patrols sent in vain
     * @param officerHoursInVainPerHour of officers' time on them
     */
    public record LessSensors(
            int sounds,
            Optional<Difference> known,
            Optional<Difference> reached,
            Mean falseDispatchesPerHour,
            Mean officerHoursInVainPerHour) {}

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
            Optional<LessSensors> lessSensors) {
        public Row {
            classes = List.copyOf(classes);
        }
    }

    /** @param watches for each arrangement, in their order, its runs in the order of the seeds: the same for all */
    public static Baselines of(String scenario, Map<Arrangement, List<Watch>> watches) {
        List<Watch> sensors = watches.values().iterator().next();
        List<Row> rows = new ArrayList<>();
        watches.forEach((arrangement, runs) -> {
            checkPaired(arrangement, runs, sensors);
            rows.add(row(arrangement, runs, runs == sensors ? Optional.empty() : Optional.of(sensors)));
        });
        return new Baselines(
                scenario, sensors.stream().map(Watch::seed).toList(), hours(sensors), PatrolTime.OFFICERS, rows);
    }

    /** The same seeds bring the same sounds, whoever listens. */
    private static void checkPaired(Arrangement arrangement, List<Watch> runs, List<Watch> sensors) {
        for (int i = 0; i < Math.max(runs.size(), sensors.size()); i++) {
            boolean same = i < Math.min(runs.size(), sensors.size())
                    && runs.get(i).seed() == sensors.get(i).seed()
                    && runs.get(i).sounds().stream()
                            .map(Heard::soundClass)
                            .toList()
                            .equals(sensors.get(i).sounds().stream()
                                    .map(Heard::soundClass)
                                    .toList());
            if (!same) {
                throw new IllegalArgumentException(arrangement.key() + ", run " + (i + 1)
                        + ": expected the seeds and sounds of the sensors' runs");
            }
        }
    }

    private static Row row(Arrangement arrangement, List<Watch> runs, Optional<List<Watch>> sensors) {
        List<Heard> sounds = sounds(runs);
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
                sensors.map(base -> lessSensors(runs, base)));
    }

    private static OfClass ofClass(String name, List<Heard> sounds) {
        return new OfClass(
                name,
                Share.of(count(sounds, heard -> heard.known().isPresent()), sounds.size()),
                Share.of(count(sounds, heard -> heard.patrol().isPresent()), sounds.size()),
                within(sounds, Heard::known, SOON_SECONDS),
                within(sounds, Heard::patrol, IN_TIME_SECONDS),
                Waiting.of(sounds.stream().map(Heard::waitToKnow).toList()),
                Waiting.of(sounds.stream().map(Heard::waitForPatrol).toList()),
                reached(sounds, Heard::known),
                reached(sounds, Heard::patrol));
    }

    private static Share within(List<Heard> sounds, Function<Heard, OptionalDouble> time, double seconds) {
        List<Heard> watched = sounds.stream()
                .filter(heard -> heard.watchedSeconds() >= seconds)
                .toList();
        return Share.of(
                count(watched, heard -> time.apply(heard).orElse(Double.POSITIVE_INFINITY) <= seconds), watched.size());
    }

    private static Distribution reached(List<Heard> sounds, Function<Heard, OptionalDouble> time) {
        return Distribution.of(sounds.stream()
                .map(time)
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .toList());
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

    private static LessSensors lessSensors(List<Watch> runs, List<Watch> base) {
        return new LessSensors(
                sounds(runs).size(),
                paired(runs, base, heard -> heard.known().isPresent()),
                paired(runs, base, heard -> heard.patrol().isPresent()),
                bySeed(runs, base, run -> run.officerHoursInVain().size()),
                bySeed(runs, base, run -> run.officerHoursInVain().stream()
                        .mapToDouble(h -> h)
                        .sum()));
    }

    private static Optional<Difference> paired(List<Watch> runs, List<Watch> base, Predicate<Heard> condition) {
        List<Heard> here = sounds(runs);
        List<Heard> there = sounds(base);
        int[][] counts = new int[2][2];
        for (int i = 0; i < here.size(); i++) {
            counts[condition.test(there.get(i)) ? 1 : 0][condition.test(here.get(i)) ? 1 : 0]++;
        }
        return here.isEmpty()
                ? Optional.empty()
                : Optional.of(new PairedShares(counts[1][1], counts[1][0], counts[0][1], counts[0][0]).difference());
    }

    private static Mean bySeed(List<Watch> runs, List<Watch> base, ToDoubleFunction<Watch> amount) {
        List<Double> differences = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            differences.add(anHour(runs.get(i), amount) - anHour(base.get(i), amount));
        }
        return Mean.ofRuns(differences);
    }

    private static double anHour(Watch run, ToDoubleFunction<Watch> amount) {
        return amount.applyAsDouble(run) / hours(List.of(run));
    }

    private static List<Heard> sounds(List<Watch> runs) {
        return runs.stream().flatMap(run -> run.sounds().stream()).toList();
    }

    private static int count(List<Heard> sounds, Predicate<Heard> condition) {
        return (int) sounds.stream().filter(condition).count();
    }

    private static double hours(List<Watch> runs) {
        return runs.stream().mapToDouble(Watch::seconds).sum() / SECONDS_PER_HOUR;
    }
}
