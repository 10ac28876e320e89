package org.soundtown.coverage.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;
import org.soundtown.scenarios.evaluation.interval.Share;

/**
 * How well probabilities were kept.
 *
 * <p>The expected calibration error is the mean distance between the mean probability and the share that happened over ten bins
 * of equal width, weighted by their forecasts (Guo and others, ICML 2017, equation 3). It is above 0 by chance even where every
 * probability is right: {@code byChance} is its mean and {@code mostByChance} its 95 % quantile if they were, found by throwing
 * what happens anew. Its interval is the basic bootstrap's, 2·error less the quantiles over runs drawn with replacement
 * (Davison and Hinkley 1997, section 5.2), cut at 0. It does not know that error is biased upwards by chance.
 *
 * @param n forecasts, at least 1
 * @param happened how many of them
 * @param meanProbability of all
 * @param error expected calibration error, 0 to 1
 * @param errorLow lower bound of its 95 % interval
 * @param errorHigh upper bound
 * @param byChance mean error of right probabilities at this n
 * @param mostByChance what 95 of 100 such errors stay below
 * @param brier mean squared difference between probability and 0 or 1 (Brier, Monthly Weather Review 78 (1950) 1–3)
 * @param brierOfShare the same, had each been given the share of all that happened
 * @param bins those with forecasts, ascending
 */
public record Reliability(
        int n,
        int happened,
        double meanProbability,
        double error,
        double errorLow,
        double errorHigh,
        double byChance,
        double mostByChance,
        double brier,
        double brierOfShare,
        List<Bin> bins) {
    private static final int BINS = 10;
    private static final int THROWS = 400;
    private static final double TAIL = 0.025;
    private static final double MOST = 0.95;

    /**
     * @param from least probability in it
     * @param to next bin's least
     * @param happened how many of its forecasts, out of how many
     */
    public record Bin(double from, double to, double meanProbability, Share happened) {}

    /**
     * @param forecasts at least one
     * @param dice for the interval and for chance
     */
    public static Reliability of(List<Forecast> forecasts, Dice dice) {
        if (forecasts.isEmpty()) {
            throw new IllegalArgumentException("no forecasts: expected at least one");
        }
        int n = forecasts.size();
        double error = error(forecasts);
        double[] drawn = bootstrapped(forecasts, dice.forPurpose("bootstrap"));
        double[] chance = byChance(forecasts, dice.forPurpose("chance"));
        int happened = (int) forecasts.stream().filter(Forecast::happened).count();
        double share = (double) happened / n;
        return new Reliability(
                n,
                happened,
                mean(forecasts, Forecast::probability),
                error,
                Math.max(0, 2 * error - quantile(drawn, 1 - TAIL)),
                Math.max(error, 2 * error - quantile(drawn, TAIL)),
                Arrays.stream(chance).average().orElseThrow(),
                quantile(chance, MOST),
                mean(forecasts, forecast -> square(forecast.probability() - (forecast.happened() ? 1 : 0))),
                share * (1 - share),
                bins(forecasts));
    }

    static double error(List<Forecast> forecasts) {
        double[] balance = new double[BINS];
        for (Forecast forecast : forecasts) {
            balance[bin(forecast.probability())] += forecast.probability() - (forecast.happened() ? 1 : 0);
        }
        return Arrays.stream(balance).map(Math::abs).sum() / forecasts.size();
    }

    private static int bin(double probability) {
        return Math.min(BINS - 1, (int) (BINS * probability));
    }

    private static List<Bin> bins(List<Forecast> forecasts) {
        List<Bin> bins = new ArrayList<>();
        for (int b = 0; b < BINS; b++) {
            int number = b;
            List<Forecast> own = forecasts.stream()
                    .filter(forecast -> bin(forecast.probability()) == number)
                    .toList();
            if (!own.isEmpty()) {
                int happened = (int) own.stream().filter(Forecast::happened).count();
                bins.add(new Bin(
                        (double) b / BINS,
                        (b + 1.0) / BINS,
                        mean(own, Forecast::probability),
                        Share.of(happened, own.size())));
            }
        }
        return bins;
    }

    private static double[] bootstrapped(List<Forecast> forecasts, Dice dice) {
        Map<Integer, List<Forecast>> byRun = new LinkedHashMap<>();
        forecasts.forEach(forecast ->
                byRun.computeIfAbsent(forecast.run(), run -> new ArrayList<>()).add(forecast));
        List<List<Forecast>> runs = List.copyOf(byRun.values());
        DiceCursor draw = dice.cursor();
        double[] errors = new double[THROWS];
        for (int i = 0; i < THROWS; i++) {
            List<Forecast> drawn = new ArrayList<>(forecasts.size());
            for (int r = 0; r < runs.size(); r++) {
                drawn.addAll(runs.get(draw.below(runs.size())));
            }
            errors[i] = error(drawn);
        }
        return errors;
    }

    private static double[] byChance(List<Forecast> forecasts, Dice dice) {
        DiceCursor draw = dice.cursor();
        double[] errors = new double[THROWS];
        for (int i = 0; i < THROWS; i++) {
            errors[i] = error(forecasts.stream()
                    .map(one -> new Forecast(one.probability(), draw.uniform() < one.probability(), one.run()))
                    .toList());
        }
        return errors;
    }

    private static double quantile(double[] values, double probability) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(probability * sorted.length))];
    }

    private static double mean(List<Forecast> forecasts, ToDoubleFunction<Forecast> value) {
        return forecasts.stream().mapToDouble(value).average().orElseThrow();
    }

    private static double square(double x) {
        return x * x;
    }
}
