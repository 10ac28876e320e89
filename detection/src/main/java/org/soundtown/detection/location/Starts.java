package org.soundtown.detection.location;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.geometry.Position;

/**
 * Where to begin: every place of a coarse grid is asked, and random threes of the onsets are put into the closed form
 * (random minimal subsets, Fischler and Bolles, Communications of the ACM 24, 1981: a wrong onset spoils only the threes
 * it belongs to). The best of both are refined by least squares.
 */
final class Starts {
    /** A place of the grid this much worse than the best one, as −ln likelihood, may still hold the source. */
    private static final double HOPEFUL = 10;

    private static final int MOST_STARTS = 80;
    private static final int THREES = 60;
    private static final int REFINED_OF_GRID = 8;
    private static final int REFINED_OF_THREES = 3;

    /** Starts to refine lie this many steps of the grid apart (1). */
    private static final double APART = 3;

    /** As many cells as hopeful places are divided into, more or less. */
    private static final double CELLS = 1000;

    private final Misfit misfit;
    private final List<Position> hopeful = new ArrayList<>();
    private final List<Position> refined = new ArrayList<>();
    private final List<Position> exact = new ArrayList<>();
    private double step;

    Starts(Misfit misfit) {
        this.misfit = misfit;
        fromGrid();
        fromThrees();
        refined.sort(Comparator.comparingDouble(misfit::at));
    }

    /** Likeliest places. */
    List<Position> positions() {
        List<Position> all = new ArrayList<>(refined);
        all.addAll(hopeful);
        return all;
    }

    /** The refined ones and every place where three onsets meet exactly, for each of several events has some of its own. */
    List<Position> candidates() {
        List<Position> all = new ArrayList<>(refined);
        all.addAll(exact);
        return all;
    }

    /** Cells of this size cover what is left open with some hundreds, finer where onsets are exact (m). */
    double stepMetres() {
        return step;
    }

    private void fromGrid() {
        Places places = misfit.times().placesAround(misfit.sensors());
        double tolerance = places.stepMetres() / 3 / misfit.times().soundSpeed();
        double[] misfits = new double[places.positions().size()];
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < misfits.length; i++) {
            misfits[i] = misfit.near(places, i, tolerance);
            least = Math.min(least, misfits[i]);
        }
        double limit = least + HOPEFUL;
        List<Integer> order = IntStream.range(0, misfits.length)
                .filter(i -> misfits[i] <= limit)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> misfits[i]))
                .toList();
        order.stream()
                .limit(MOST_STARTS)
                .forEach(i -> hopeful.add(places.positions().get(i)));
        double area = order.size() * places.stepMetres() * places.stepMetres();
        double sharpness = misfit.times().soundSpeed() * misfit.leastSigma();
        step = Math.max(1, Math.sqrt(area / CELLS)) * Math.min(1, sharpness);
        List<Position> apart = new ArrayList<>();
        for (int i : order) {
            Position place = places.positions().get(i);
            if (apart.size() < REFINED_OF_GRID
                    && apart.stream()
                            .allMatch(other -> other.horizontalDistanceTo(place) > APART * places.stepMetres())) {
                apart.add(place);
            }
        }
        apart.forEach(place -> refined.add(RobustFit.refine(misfit, place, places.stepMetres() / 2)));
    }

    private void fromThrees() {
        int n = misfit.size();
        Dice dice = Dice.of(n, "locator", "threes");
        List<Position> found = new ArrayList<>();
        double z = hopeful.get(0).z();
        for (int i = 0; i < THREES; i++) {
            int a = dice.below(3L * i, n);
            int b = dice.below(3L * i + 1, n);
            int c = dice.below(3L * i + 2, n);
            if (a != b && b != c && a != c) {
                ClosedForm.solve(
                        List.of(microphone(a), microphone(b), microphone(c)),
                        new double[] {metres(a), metres(b), metres(c)},
                        z,
                        found::add);
            }
        }
        found.removeIf(place -> !misfit.times().possible(place.x(), place.y()));
        exact.addAll(found);
        found.stream()
                .map(place -> new Weighed(place, misfit.at(place)))
                .sorted(Comparator.comparingDouble(Weighed::misfit))
                .limit(REFINED_OF_THREES)
                .forEach(start -> refined.add(RobustFit.refine(misfit, start.place(), 1)));
    }

    private record Weighed(Position place, double misfit) {}

    private Position microphone(int i) {
        return misfit.times().sensors().get(misfit.sensors()[i]).position();
    }

    private double metres(int i) {
        return misfit.times().soundSpeed() * (misfit.onset(i) - misfit.onset(0));
    }
}
