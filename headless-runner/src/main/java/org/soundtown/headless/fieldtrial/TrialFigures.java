package org.soundtown.headless.fieldtrial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.soundtown.scenarios.evaluation.MissReason;
import org.soundtown.scenarios.evaluation.Outcome;
import org.soundtown.scenarios.evaluation.Results;
import org.soundtown.scenarios.evaluation.Stage;
import org.soundtown.scenarios.evaluation.interval.Distribution;
import org.soundtown.scenarios.evaluation.interval.Share;

/**
 * What became of the shots of one trial, all runs together. Shots at one place share its houses and are no independent ones,
 * so each share has two intervals: over all shots, too narrow, and over the places, too wide.
 *
 * @param runs how many
 * @param shots of the trial's class, all runs together
 * @param places where they were fired
 * @param errors horizontal distances from the alerts to the shots (m)
 */
public record TrialFigures(
        int runs,
        int shots,
        int places,
        TrialShare heard,
        TrialShare annunciated,
        TrialShare located,
        TrialShare within15MetresOfSix,
        TrialMean meanError,
        Distribution errors) {
    private static final String SHOT = "gunshot";
    private static final int SIX = 6;
    private static final double NEAR_METRES = 15;

    /** The figures of these runs of one scenario. */
    public static TrialFigures of(List<Results> runs) {
        return of(
                runs.size(),
                runs.stream().flatMap(run -> run.outcomes().stream()).toList());
    }

    static TrialFigures of(int runs, List<Outcome> outcomes) {
        List<Outcome> shots = where(outcomes, outcome -> outcome.soundClass().equals(SHOT));
        List<Outcome> located = where(shots, shot -> shot.errorMetres().isPresent());
        List<Outcome> ofSix = where(located, shot -> shot.microphones().orElse(0) >= SIX);
        return new TrialFigures(
                runs,
                shots.size(),
                byPlace(shots).size(),
                share(shots, shot -> shot.stage() != Stage.UNHEARD),
                share(shots, TrialFigures::annunciated),
                share(shots, shot -> shot.errorMetres().isPresent()),
                share(ofSix, shot -> shot.errorMetres().orElseThrow() <= NEAR_METRES),
                TrialMean.of(byPlace(located).values().stream()
                        .map(TrialFigures::errors)
                        .toList()),
                Distribution.of(errors(located)));
    }

    /** An alert of its own class speaks of it, by whatever method. */
    private static boolean annunciated(Outcome shot) {
        return shot.miss() == MissReason.NONE || shot.miss() == MissReason.NOT_LOCATED;
    }

    private static TrialShare share(List<Outcome> shots, Predicate<Outcome> condition) {
        Share all = Share.of(where(shots, condition).size(), shots.size());
        int places = byPlace(shots).size();
        return new TrialShare(all, places == 0 ? all : all.withIntervalOf(places), places);
    }

    private static List<Outcome> where(List<Outcome> shots, Predicate<Outcome> condition) {
        return shots.stream().filter(condition).toList();
    }

    private static List<Double> errors(List<Outcome> located) {
        return located.stream().map(shot -> shot.errorMetres().orElseThrow()).toList();
    }

    private static Map<List<Double>, List<Outcome>> byPlace(List<Outcome> shots) {
        Map<List<Double>, List<Outcome>> places = new LinkedHashMap<>();
        shots.forEach(shot -> places.computeIfAbsent(List.of(shot.x(), shot.y()), place -> new ArrayList<>())
                .add(shot));
        return places;
    }

    /**
     * @param overShots with the interval over all shots
     * @param overPlaces the same share with the interval over so many places as trials
     */
    public record TrialShare(Share overShots, Share overPlaces, int places) {}
}
