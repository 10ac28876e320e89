package org.soundtown.detection.location;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.soundtown.foundation.geometry.Position;

/** Locates an event from the onsets of three sensors or more: starting places, what they leave to believe, its middle. */
final class TimeDifference {
    private static final int MIN_SENSORS = 3;

    /** Three onsets fit somewhere whatever they are; a further one that fits well is evidence. */
    private static final double SECOND_EVENT_EVIDENCE = 3.5;

    /** What a second event at the same moment costs, in wrong onsets: three more unknowns and the rarity of it. */
    private static final double SECOND_EVENT_PRICE = 2;

    private final TravelTimes times;
    private final LocatorSettings settings;

    TimeDifference(TravelTimes times, LocatorSettings settings) {
        this.times = times;
        this.settings = settings;
    }

    /** The place that explains the most, or nothing where no three sensors agree on one that is worth looking at. */
    Optional<Fix> locate(List<Arrival> arrivals) {
        if (sensors(arrivals) < MIN_SENSORS) {
            return Optional.empty();
        }
        Misfit misfit = new Misfit(times, settings, arrivals);
        Starts starts = new Starts(misfit);
        List<Arrival> strongest = strongest(arrivals, misfit, starts.candidates());
        return strongest.size() == arrivals.size() ? locate(arrivals, misfit, starts) : locate(strongest);
    }

    /**
     * The onsets of the greater of two events, where two at the same moment explain them so much better than one that it
     * is worth the second one's price; else all.
     */
    private List<Arrival> strongest(List<Arrival> arrivals, Misfit misfit, List<Position> starts) {
        List<double[]> costs = starts.stream().map(misfit::costs).toList();
        double best = costs.stream()
                .mapToDouble(each -> Arrays.stream(each).sum())
                .min()
                .orElse(0);
        List<Arrival> strongest = arrivals;
        for (int one = 0; one < costs.size(); one++) {
            for (int other = 0; other < one; other++) {
                List<Arrival> first = new ArrayList<>();
                List<Arrival> second = new ArrayList<>();
                double total = SECOND_EVENT_PRICE * times.errors().wrongCost();
                for (int i = 0; i < arrivals.size(); i++) {
                    double here = costs.get(one)[i];
                    double there = costs.get(other)[i];
                    total += Math.min(here, there);
                    (here <= there ? first : second).add(arrivals.get(i));
                }
                boolean bothHeard = sensors(first) > MIN_SENSORS && sensors(second) > MIN_SENSORS;
                if (bothHeard && total < best) {
                    best = total;
                    strongest = first.size() >= second.size() ? first : second;
                }
            }
        }
        return strongest;
    }

    private Optional<Fix> locate(List<Arrival> arrivals, Misfit misfit, Starts starts) {
        Belief belief = Belief.around(starts.positions(), misfit, starts.stepMetres());
        if (belief.isEmpty()) {
            return Optional.empty();
        }
        Position place = belief.median();
        misfit.at(place);
        List<Arrival> used = agreeing(arrivals, misfit);
        if (used.size() < MIN_SENSORS) {
            return Optional.empty();
        }
        return Optional.of(new Fix(
                        Fix.Method.TIME_DIFFERENCE,
                        place,
                        misfit.emission(),
                        belief.ellipse(place),
                        used,
                        evidence(arrivals, used, misfit) > SECOND_EVENT_EVIDENCE))
                .filter(fix -> fix.ellipse().semiMajorMetres() <= settings.ellipseMaxMetres());
    }

    /** How much less the arrivals used cost than as many wrong ones, in wrong ones (1). */
    private double evidence(List<Arrival> arrivals, List<Arrival> used, Misfit misfit) {
        double cost = 0;
        for (int i = 0; i < arrivals.size(); i++) {
            if (used.contains(arrivals.get(i))) {
                cost += misfit.cost(i);
            }
        }
        return used.size() - cost / times.errors().wrongCost();
    }

    /** Arrivals that are not wrong, the best of each sensor, earliest first. */
    private static List<Arrival> agreeing(List<Arrival> arrivals, Misfit misfit) {
        List<Arrival> agreeing = new ArrayList<>();
        for (int i = 0; i < arrivals.size(); i++) {
            if (!misfit.wrong(i) && bestOfItsSensor(i, arrivals, misfit)) {
                agreeing.add(arrivals.get(i));
            }
        }
        agreeing.sort(Comparator.comparingDouble(Arrival::onsetSeconds));
        return agreeing;
    }

    private static boolean bestOfItsSensor(int i, List<Arrival> arrivals, Misfit misfit) {
        for (int j = 0; j < arrivals.size(); j++) {
            boolean better = misfit.cost(j) < misfit.cost(i) || (misfit.cost(j) == misfit.cost(i) && j < i);
            if (j != i && arrivals.get(j).sensor() == arrivals.get(i).sensor() && better) {
                return false;
            }
        }
        return true;
    }

    private static long sensors(List<Arrival> arrivals) {
        return arrivals.stream().mapToInt(Arrival::sensor).distinct().count();
    }
}
