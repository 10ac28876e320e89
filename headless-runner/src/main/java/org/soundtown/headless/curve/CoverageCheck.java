package org.soundtown.headless.curve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.soundtown.coverage.CoverageModel;
import org.soundtown.coverage.Effort;
import org.soundtown.coverage.calibration.Forecast;
import org.soundtown.coverage.calibration.Reliability;
import org.soundtown.coverage.chance.Link;
import org.soundtown.coverage.curve.DetectionCurve;
import org.soundtown.coverage.curve.DetectionCurves;
import org.soundtown.coverage.curve.HeardSound;
import org.soundtown.foundation.dice.Dice;

/**
 * Forecasts and what became of them, by kind and class. Forecasts of {@link ForecastKind#fromTwin} know the levels at the
 * microphones and test the curve alone; those by the map know the place, the hour and the weather.
 *
 * @param sounds how many happened
 * @param offTheMap how many of them lie in a cell whose middle is in a building: the map is not asked for these
 */
public record CoverageCheck(
        int sounds, int offTheMap, Map<ForecastKind, Map<String, List<Forecast>>> forecasts, DetectionCurves curves) {
    private static final String ALL = "all";
    private static final int LEAST_REPORTS = 3;

    /** The key under which a kind's forecasts of all classes stand. */
    public static String all() {
        return ALL;
    }

    /**
     * @param conditions of each run
     * @param runs their sounds
     */
    public static CoverageCheck of(
            CoverageModel model, List<Conditions> conditions, List<List<HeardSound>> runs, Effort effort) {
        Builder builder = new Builder(model.input().curves());
        Map<Conditions, List<Integer>> together = new LinkedHashMap<>();
        for (int run = 0; run < runs.size(); run++) {
            together.computeIfAbsent(conditions.get(run), when -> new ArrayList<>())
                    .add(run);
        }
        together.forEach((when, numbers) -> {
            List<HeardSound> sounds =
                    numbers.stream().flatMap(run -> runs.get(run).stream()).toList();
            MapForecasts map = new MapForecasts(model, when, sounds, effort);
            numbers.forEach(run -> runs.get(run).forEach(sound -> builder.take(run, sound, Optional.of(map))));
        });
        return builder.built();
    }

    /** The curve alone. */
    public static CoverageCheck ofCurves(DetectionCurves curves, List<List<HeardSound>> runs) {
        Builder builder = new Builder(curves);
        for (int run = 0; run < runs.size(); run++) {
            for (HeardSound sound : runs.get(run)) {
                builder.take(run, sound, Optional.empty());
            }
        }
        return builder.built();
    }

    /** Reliability of one kind, by class; all classes together stand first. */
    public Map<String, Reliability> reliability(ForecastKind kind, long seed) {
        Map<String, Reliability> by = new LinkedHashMap<>();
        List<Forecast> all =
                forecasts.get(kind).values().stream().flatMap(List::stream).toList();
        if (!all.isEmpty()) {
            by.put(ALL, Reliability.of(all, Dice.of(seed, kind.name(), ALL)));
        }
        forecasts
                .get(kind)
                .forEach((soundClass, own) ->
                        by.put(soundClass, Reliability.of(own, Dice.of(seed, kind.name(), soundClass))));
        return by;
    }

    private static final class Builder {
        private final DetectionCurves curves;
        private final Map<ForecastKind, Map<String, List<Forecast>>> forecasts = new TreeMap<>();
        private int sounds;
        private int offTheMap;

        Builder(DetectionCurves curves) {
            this.curves = curves;
            for (ForecastKind kind : ForecastKind.values()) {
                forecasts.put(kind, new LinkedHashMap<>());
            }
        }

        void take(int run, HeardSound sound, Optional<MapForecasts> map) {
            DetectionCurve curve = curves.getCurve(sound.soundClass());
            boolean reported = sound.detected() && sound.reports() >= LEAST_REPORTS;
            sounds++;
            add(ForecastKind.CURVE_DETECTED, sound, CurveForecasts.detected(curve, sound), sound.detected(), run);
            add(ForecastKind.CURVE_REPORTED, sound, CurveForecasts.reported(curve, sound), reported, run);
            if (map.isPresent() && !map.get().knows(sound)) {
                offTheMap++;
            } else if (map.isPresent()) {
                Function<Link, Double> says = link -> map.get().probability(sound, link);
                add(ForecastKind.MAP_HEARD, sound, says.apply(Link.HEARD), sound.heard(), run);
                add(ForecastKind.MAP_DETECTED, sound, says.apply(Link.DETECTED), sound.detected(), run);
                add(ForecastKind.MAP_LOCATED, sound, says.apply(Link.LOCATED), sound.located(), run);
            }
        }

        private void add(ForecastKind kind, HeardSound sound, double probability, boolean happened, int run) {
            forecasts
                    .get(kind)
                    .computeIfAbsent(sound.soundClass(), soundClass -> new ArrayList<>())
                    .add(new Forecast(Math.max(0, Math.min(1, probability)), happened, run));
        }

        CoverageCheck built() {
            return new CoverageCheck(sounds, offTheMap, forecasts, curves);
        }
    }
}
