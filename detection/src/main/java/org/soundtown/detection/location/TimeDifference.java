package org.soundtown.detection.location;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.soundtown.foundation.geometry.Position;

/**
 * Locates an event from three onsets or more: coarse search for agreement, least squares on those that agree, and from
 * five onsets on leaving out the one whose absence helps most while the fit stays too bad to be chance. With four, a bad
 * fit shows in a wider ellipse; with three nothing is left to check with, and the ellipse is widened for that.
 */
final class TimeDifference {
    /** A rival this much worse in squared deviations is still possible: the 95 % quantile of χ²(2). */
    private static final double RIVAL_MARGIN = 6;

    /** Fewer onsets always fit some place, and so are no evidence of a second event. */
    private static final int MIN_FOR_SECOND_EVENT = 4;

    private static final int MIN_ARRIVALS = 3;
    private static final int MIN_TO_LEAVE_ONE_OUT = 5;
    /**
     * What a second event at the same moment costs, in outliers: three further unknowns and the rarity of it, each about
     * one.
     */
    private static final int SECOND_EVENT_OUTLIERS = 2;

    private static final int MAX_SELECTIONS = 5;

    private final OnsetModel model;
    private final CoarseSearch search;
    private final TravelTimeFit travelTimes;

    TimeDifference(OnsetModel model, Ground ground) {
        this.model = model;
        this.search = new CoarseSearch(model, ground);
        this.travelTimes = new TravelTimeFit(model, ground);
    }

    /**
     * @param cost −2 ln likelihood of all arrivals up to a constant: of those used, and of those left out as outliers
     */
    private record Solution(TravelTimeFit.Result fit, List<Arrival> used, double cost) {
        int freedom() {
            return used.size() - MIN_ARRIVALS;
        }

        Solution withCost(double newCost) {
            return new Solution(fit, used, newCost);
        }
    }

    /** The place that explains the most, or nothing where no three arrivals determine one. */
    Optional<Fix> locate(List<Arrival> arrivals) {
        List<Solution> solutions = solutions(arrivals).stream()
                .map(solution -> solution.withCost(Math.min(solution.cost(), costWithSecondEvent(arrivals, solution))))
                .toList();
        return solutions.stream()
                .min(Comparator.comparingDouble(Solution::cost))
                .map(best -> toFix(best, solutions))
                .filter(fix ->
                        fix.ellipse().semiMinorMetres() <= model.settings().ellipseMaxMetres());
    }

    private List<Solution> solutions(List<Arrival> arrivals) {
        List<Solution> solutions = new ArrayList<>();
        for (CoarseSearch.Candidate candidate : search.search(arrivals)) {
            refine(arrivals, candidate).ifPresent(solutions::add);
        }
        return solutions;
    }

    /** Cost where what a solution leaves out is a smaller event of its own. */
    private double costWithSecondEvent(List<Arrival> arrivals, Solution solution) {
        List<Arrival> rest = arrivals.stream()
                .filter(arrival -> !solution.used().contains(arrival))
                .toList();
        if (rest.size() < MIN_FOR_SECOND_EVENT) {
            return Double.POSITIVE_INFINITY;
        }
        double outlier = square(model.settings().outlierSigmas());
        double first = solution.cost() - outlier * rest.size();
        return solutions(rest).stream()
                .filter(second -> second.used().size() >= MIN_FOR_SECOND_EVENT)
                .filter(second -> second.used().size() <= solution.used().size())
                .mapToDouble(second -> first + second.cost() + SECOND_EVENT_OUTLIERS * outlier)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private Optional<Solution> refine(List<Arrival> arrivals, CoarseSearch.Candidate candidate) {
        double cellSeconds = model.settings().gridMetres() / model.soundSpeed();
        Position place = candidate.position();
        double emission = candidate.emissionSeconds();
        List<Arrival> agreeing = agreeing(arrivals, place, emission, cellSeconds);
        Optional<Solution> solution = Optional.empty();
        for (int selection = 0; selection < MAX_SELECTIONS; selection++) {
            if (agreeing.size() < MIN_ARRIVALS) {
                return Optional.empty();
            }
            solution = fitWithoutOutliers(arrivals, agreeing, place, emission);
            if (solution.isEmpty()) {
                return solution;
            }
            place = solution.get().fit().position();
            emission = solution.get().fit().emissionSeconds();
            List<Arrival> now = agreeing(arrivals, place, emission, 0);
            if (now.equals(solution.get().used())
                    || now.size() < solution.get().used().size()) {
                return solution;
            }
            agreeing = now;
        }
        return solution;
    }

    private Optional<Solution> fitWithoutOutliers(
            List<Arrival> arrivals, List<Arrival> agreeing, Position place, double emission) {
        Optional<Solution> best = solve(arrivals, agreeing, place, emission);
        while (best.isPresent()
                && best.get().used().size() >= MIN_TO_LEAVE_ONE_OUT
                && best.get().fit().chiSquare() > chiSquare99(best.get().freedom())) {
            List<Arrival> all = best.get().used();
            Position from = best.get().fit().position();
            double at = best.get().fit().emissionSeconds();
            best = all.stream()
                    .flatMap(left -> solve(arrivals, without(all, left), from, at).stream())
                    .min(Comparator.comparingDouble(s -> s.fit().chiSquare()));
        }
        return best;
    }

    private Optional<Solution> solve(List<Arrival> arrivals, List<Arrival> used, Position place, double emission) {
        return travelTimes.fit(used, place, emission).map(fit -> new Solution(fit, used, cost(arrivals, used, fit)));
    }

    /** Arrivals whose onset fits the place, one a microphone, in the order given. */
    private List<Arrival> agreeing(List<Arrival> arrivals, Position place, double emission, double extraSeconds) {
        List<Arrival> agreeing = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            double deviation = Math.abs(model.deviation(place, emission, arrival));
            double limit =
                    model.settings().outlierSigmas() + extraSeconds / model.sigmaSeconds(place, emission, arrival);
            boolean bestOfItsMicrophone = arrivals.stream()
                    .filter(other -> !other.equals(arrival) && other.sameMicrophone(arrival))
                    .noneMatch(other -> Math.abs(model.deviation(place, emission, other)) < deviation);
            if (deviation <= limit && bestOfItsMicrophone) {
                agreeing.add(arrival);
            }
        }
        return agreeing;
    }

    /**
     * Squared deviations of the onsets and what a wider error makes them less likely, a fixed price for those left out,
     * and squared deviations of the levels from spherical spreading.
     */
    private double cost(List<Arrival> arrivals, List<Arrival> used, TravelTimeFit.Result fit) {
        double bound = square(model.settings().outlierSigmas());
        double cost = 0;
        for (Arrival arrival : arrivals) {
            double deviation = square(model.deviation(fit.position(), fit.emissionSeconds(), arrival));
            cost += used.contains(arrival) ? deviation + 2 * Math.log(model.widening(fit.position(), arrival)) : bound;
        }
        double mean = used.stream()
                .mapToDouble(a -> sourceLevelDb(fit.position(), a))
                .average()
                .orElseThrow();
        for (Arrival arrival : used) {
            double deviation = (sourceLevelDb(fit.position(), arrival) - mean)
                    / model.settings().levelSigmaDb();
            cost += Math.min(square(deviation), 4);
        }
        return cost;
    }

    private static double sourceLevelDb(Position source, Arrival arrival) {
        return arrival.levelDb() + 20 * Math.log10(Math.max(1, source.distanceTo(arrival.microphone())));
    }

    private Fix toFix(Solution best, List<Solution> solutions) {
        double misfit = best.freedom() == 0
                ? model.settings().uncheckedFactor()
                : Math.sqrt(Math.max(1, best.fit().chiSquare() / best.freedom()));
        double shared =
                Math.sqrt(Math.max(1, best.used().size() / model.settings().independentOnsets()));
        Position place = best.fit().position();
        Fix fix = new Fix(
                Fix.Method.TIME_DIFFERENCE,
                place,
                best.fit().emissionSeconds(),
                Ellipses.of(best.fit().covariance(), misfit * shared),
                best.used());
        return solutions.stream()
                .filter(other -> other.used().size() == best.used().size())
                .filter(other -> shared(other.used(), best.used()) >= MIN_ARRIVALS)
                .filter(other -> other.cost() <= best.cost() + RIVAL_MARGIN)
                .map(other -> other.fit().position())
                .filter(rival -> !Ellipses.contains(fix.ellipse(), place, rival))
                .filter(rival -> rival.horizontalDistanceTo(place) > 1)
                .max(Comparator.comparingDouble(place::horizontalDistanceTo))
                .map(rival -> fix.withEllipse(Ellipses.reaching(fix.ellipse(), place, rival)))
                .orElse(fix);
    }

    /** 99 % quantile of χ²; Wilson and Hilferty, PNAS 17, 1931: within 1 % from one degree of freedom on. */
    private static double chiSquare99(int freedom) {
        double spread = 2.0 / (9 * freedom);
        return freedom * Math.pow(1 - spread + 2.326 * Math.sqrt(spread), 3);
    }

    private static long shared(List<Arrival> some, List<Arrival> others) {
        return some.stream().filter(others::contains).count();
    }

    private static List<Arrival> without(List<Arrival> arrivals, Arrival left) {
        return arrivals.stream().filter(a -> !a.equals(left)).toList();
    }

    private static double square(double v) {
        return v * v;
    }
}
