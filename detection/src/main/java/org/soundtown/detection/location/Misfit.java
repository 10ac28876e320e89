package org.soundtown.detection.location;

import java.util.Arrays;
import java.util.List;
import org.soundtown.foundation.geometry.Position;

/**
 * How badly a place explains the onsets: −ln of their likelihood at the best time of emission, up to a constant. An onset
 * is near its prediction (normal), late (exponential) or wrong (a constant), whichever is likeliest; so a wrong onset has
 * no pull on the place. For one event and one thread.
 */
final class Misfit {
    private static final int ROUNDS = 3;

    /** Standard errors beyond which a level counts no more (1). */
    private static final double LEVEL_BOUND = 2.5;

    private final TravelTimes times;
    private final ErrorModel errors;
    private final int[] sensors;
    private final double[] onsets;
    private final double[] levels;
    private final double[] power;
    private final double[] ownVariance;
    private final double[] precision;
    private final double[] implied;
    private final double[] travel;
    private final boolean levelsKnown;
    private double emission;

    Misfit(TravelTimes times, LocatorSettings settings, List<Arrival> arrivals) {
        this.times = times;
        errors = times.errors();
        int n = arrivals.size();
        sensors = new int[n];
        onsets = new double[n];
        levels = new double[n];
        power = new double[n];
        ownVariance = new double[n];
        precision = new double[n];
        implied = new double[n];
        travel = new double[n];
        for (int i = 0; i < n; i++) {
            Arrival arrival = arrivals.get(i);
            sensors[i] = arrival.sensor();
            onsets[i] = arrival.onsetSeconds();
            levels[i] = arrival.levelDb();
            double own = settings.onsetSigmaSeconds(arrival.soundClass());
            ownVariance[i] = own * own + errors.surveySeconds() * errors.surveySeconds();
        }
        levelsKnown = Arrays.stream(levels).distinct().count() > 1;
    }

    /** How much of the evidence counts (1). */
    double trust() {
        return Math.min(1, errors.independentOnsets() / size());
    }

    int size() {
        return onsets.length;
    }

    int[] sensors() {
        return sensors;
    }

    double onset(int i) {
        return onsets[i];
    }

    /** Standard error of the best onset (s). */
    double leastSigma() {
        double least = Double.POSITIVE_INFINITY;
        for (double variance : ownVariance) {
            least = Math.min(least, variance);
        }
        return Math.sqrt(least);
    }

    /** What each onset costs at a source. */
    double[] costs(Position source) {
        at(source);
        double[] costs = new double[size()];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = cost(i);
        }
        return costs;
    }

    TravelTimes times() {
        return times;
    }

    /** The misfit of a source. */
    double at(Position source) {
        return at(source, 0);
    }

    /**
     * The misfit of a source that is known roughly.
     *
     * @param toleranceSeconds how far its travel times may be off, a standard error (s)
     */
    double at(Position source, double toleranceSeconds) {
        for (int i = 0; i < sensors.length; i++) {
            travel[i] = times.seconds(sensors[i], source);
            power[i] = levels[i] + times.lossDb(sensors[i], source);
        }
        return misfit(toleranceSeconds) + levelMisfit();
    }

    /**
     * The misfit of somewhere near a source.
     *
     * @param place its number in the places
     * @param toleranceSeconds how far times near by may be from these, a standard error (s)
     */
    double near(Places places, int place, double toleranceSeconds) {
        for (int i = 0; i < sensors.length; i++) {
            travel[i] = places.seconds()[sensors[i]][place];
            power[i] = levels[i] + places.lossesDb()[sensors[i]][place];
        }
        return misfit(toleranceSeconds) + levelMisfit();
    }

    /** Time of emission for the last source asked (s). */
    double emission() {
        return emission;
    }

    /** Onset less its prediction for the last source asked (s). */
    double late(int i) {
        return implied[i] - emission;
    }

    /** What an onset costs at the last source asked. */
    double cost(int i) {
        return cost(late(i), precision[i]);
    }

    boolean wrong(int i) {
        return cost(i) >= errors.wrongCost();
    }

    /** How much of a least-squares weight an onset has at the last source asked (1/s²). */
    double weight(int i) {
        return weight(late(i), precision[i]);
    }

    private double misfit(double tolerance) {
        for (int i = 0; i < sensors.length; i++) {
            implied[i] = onsets[i] - travel[i];
            double shared = errors.share() * travel[i];
            double variance = ownVariance[i] + shared * shared + tolerance * tolerance;
            precision[i] = 1 / variance;
        }
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < sensors.length; i++) {
            double cost = total(implied[i], best);
            if (cost < best) {
                best = cost;
                emission = implied[i];
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            double sum = 0;
            double weights = 0;
            for (int i = 0; i < sensors.length; i++) {
                double weight = weight(implied[i] - emission, precision[i]);
                sum += weight * implied[i];
                weights += weight;
            }
            double mean = sum / weights;
            double cost = total(mean, best);
            if (cost >= best) {
                break;
            }
            best = cost;
            emission = mean;
        }
        return best;
    }

    /**
     * How little the levels agree on how loud the source is, each within bounds, so that one wrong level does no harm.
     * Levels that are all the same were not measured.
     */
    private double levelMisfit() {
        if (!levelsKnown) {
            return 0;
        }
        double mean = 0;
        for (double each : power) {
            mean += each;
        }
        mean /= power.length;
        double kept = 0;
        double sum = 0;
        for (double each : power) {
            if (Math.abs(each - mean) < LEVEL_BOUND * errors.levelDb()) {
                sum += each;
                kept++;
            }
        }
        if (kept > 0) {
            mean = sum / kept;
        }
        double misfit = 0;
        for (double each : power) {
            double deviation = Math.min(Math.abs(each - mean) / errors.levelDb(), LEVEL_BOUND);
            misfit += 0.5 * deviation * deviation;
        }
        return misfit;
    }

    private double total(double at, double limit) {
        double total = 0;
        for (int i = 0; i < sensors.length && total < limit; i++) {
            total += cost(implied[i] - at, precision[i]);
        }
        return total;
    }

    private double cost(double late, double inverseVariance) {
        double cost = Math.min(0.5 * late * late * inverseVariance, errors.wrongCost());
        return late > 0 ? Math.min(cost, errors.lateCost() + late / errors.lateSeconds()) : cost;
    }

    private double weight(double late, double inverseVariance) {
        double near = 0.5 * late * late * inverseVariance;
        double detour = late > 0 ? errors.lateCost() + late / errors.lateSeconds() : Double.POSITIVE_INFINITY;
        if (near <= detour) {
            return near < errors.wrongCost() ? inverseVariance : 0;
        }
        return detour < errors.wrongCost() ? 1 / (errors.lateSeconds() * late) : 0;
    }
}
