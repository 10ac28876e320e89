package org.soundtown.detection.location;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Ellipse;

/**
 * Where a source may be: square cells with the probability that onsets and map leave to each. Cells are found by growing
 * from starting places to neighbours as long as these are not hopeless, the likeliest first, so that the cost goes with
 * the size of the answer and not with that of the city. Every possible place is as likely beforehand.
 */
final class Belief {
    /** A cell this much less likely than the best, as −ln, is hopeless. */
    private static final double HOPELESS = 7;

    private static final int MOST_CELLS = 4000;
    private static final double COARSER = 2.5;
    private static final double COARSEST_METRES = 20;
    private static final int FEW_CELLS = 30;
    private static final int FINER = 3;
    private static final int MOST_REFINEMENTS = 4;
    private static final int NEIGHBOURHOOD = 9;
    private static final double SHARE = 0.95;
    private static final int MEDIAN_ROUNDS = 30;

    private final double step;
    private final List<Cell> cells;
    private final boolean cutShort;

    private Belief(double step, List<Cell> cells, boolean cutShort) {
        this.step = step;
        this.cells = cells;
        this.cutShort = cutShort;
    }

    /**
     * @param likelihood of the place, the best one's being 1
     * @param weight the same, as far as the errors' model is trusted
     */
    private record Cell(long column, long row, Position place, double misfit, double likelihood, double weight) {
        Cell weighed(double trust, double best) {
            double worse = misfit - best;
            return new Cell(column, row, place, misfit, Math.exp(-worse), Math.exp(-trust * worse));
        }
    }

    /**
     * Grows around the starts, the first of which is in the middle of a cell.
     *
     * @param step size of the cells where that gives neither too many nor too few (m)
     */
    static Belief around(List<Position> starts, Misfit misfit, double step) {
        Belief belief = new Growth(starts, misfit, step).belief();
        for (double wider = COARSER * step; belief.cutShort && wider < COARSEST_METRES; wider *= COARSER) {
            belief = new Growth(starts, misfit, wider).belief();
        }
        for (int i = 0; i < MOST_REFINEMENTS && belief.cells.size() < FEW_CELLS && !belief.cells.isEmpty(); i++) {
            List<Position> inside = new ArrayList<>(starts);
            belief.cells.forEach(cell -> inside.add(cell.place()));
            belief = new Growth(inside, misfit, belief.step / FINER).belief();
        }
        return belief;
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    /** Cells looked at, and those among them whose neighbours are still to be. */
    private static final class Growth {
        private final Misfit misfit;
        private final Position anchor;
        private final double step;
        private final Map<Long, Cell> seen = new LinkedHashMap<>();
        private final PriorityQueue<Cell> border = new PriorityQueue<>(Comparator.comparingDouble(Cell::misfit)
                .thenComparingLong(Cell::row)
                .thenComparingLong(Cell::column));
        private double best = Double.POSITIVE_INFINITY;

        Growth(List<Position> starts, Misfit misfit, double step) {
            this.misfit = misfit;
            this.step = step;
            anchor = starts.get(0);
            for (Position start : starts) {
                look(Math.round((start.x() - anchor.x()) / step), Math.round((start.y() - anchor.y()) / step));
            }
            while (!border.isEmpty() && seen.size() < MOST_CELLS) {
                Cell cell = border.remove();
                best = Math.min(best, cell.misfit());
                if (hopeless(cell)) {
                    break;
                }
                for (int side = 0; side < NEIGHBOURHOOD; side++) {
                    look(cell.column() + side % 3 - 1, cell.row() + side / 3 - 1);
                }
            }
        }

        Belief belief() {
            return new Belief(
                    step,
                    seen.values().stream()
                            .filter(cell -> !hopeless(cell))
                            .map(cell -> cell.weighed(misfit.trust(), best))
                            .toList(),
                    seen.size() >= MOST_CELLS);
        }

        private boolean hopeless(Cell cell) {
            return !(misfit.trust() * (cell.misfit() - best) <= HOPELESS);
        }

        private void look(long column, long row) {
            long key = key(column, row);
            if (seen.containsKey(key)) {
                return;
            }
            double x = anchor.x() + column * step;
            double y = anchor.y() + row * step;
            Position place = misfit.times().sourceAt(x, y);
            boolean possible = misfit.times().possible(x, y);
            Cell cell = new Cell(column, row, place, possible ? misfit.at(place) : Double.POSITIVE_INFINITY, 0, 0);
            seen.put(key, cell);
            if (possible) {
                border.add(cell);
            }
        }
    }

    private static long key(long column, long row) {
        return (row << 32) ^ (column & 0xFFFFFFFFL);
    }

    /**
     * The place from which the true one is expected to be nearest, were it in the likeliest patch: the patch's geometric
     * median, by Weiszfeld's rounds. Between two patches there would be nothing.
     */
    Position median() {
        List<Cell> patch = likeliestPatch();
        Cell best =
                patch.stream().max(Comparator.comparingDouble(Cell::likelihood)).orElseThrow();
        double x = best.place().x();
        double y = best.place().y();
        for (int round = 0; round < MEDIAN_ROUNDS; round++) {
            double sumX = 0;
            double sumY = 0;
            double weights = 0;
            for (Cell cell : patch) {
                double east = cell.place().x() - x;
                double north = cell.place().y() - y;
                double weight = cell.likelihood() / Math.sqrt(east * east + north * north + step * step);
                sumX += weight * cell.place().x();
                sumY += weight * cell.place().y();
                weights += weight;
            }
            x = sumX / weights;
            y = sumY / weights;
        }
        return new Position(x, y, best.place().z());
    }

    /** Cells that hang together and are the likeliest as a whole. */
    private List<Cell> likeliestPatch() {
        Map<Long, Cell> left = new LinkedHashMap<>();
        cells.forEach(cell -> left.put(key(cell.column(), cell.row()), cell));
        List<Cell> likeliest = List.of();
        double most = -1;
        while (!left.isEmpty()) {
            List<Cell> patch = new ArrayList<>();
            patch.add(left.remove(left.keySet().iterator().next()));
            double sum = 0;
            for (int i = 0; i < patch.size(); i++) {
                Cell cell = patch.get(i);
                sum += cell.likelihood();
                for (int side = 0; side < NEIGHBOURHOOD; side++) {
                    Cell next = left.remove(key(cell.column() + side % 3 - 1, cell.row() + side / 3 - 1));
                    if (next != null) {
                        patch.add(next);
                    }
                }
            }
            if (sum > most) {
                most = sum;
                likeliest = patch;
            }
        }
        return likeliest;
    }

    /** The ellipse of the cells' own shape about a place that holds 95 % of the probability. */
    Ellipse ellipse(Position about) {
        double xx = 0;
        double xy = 0;
        double yy = 0;
        double weights = 0;
        for (Cell cell : cells) {
            double east = cell.place().x() - about.x();
            double north = cell.place().y() - about.y();
            xx += cell.weight() * east * east;
            xy += cell.weight() * east * north;
            yy += cell.weight() * north * north;
            weights += cell.weight();
        }
        double within = step * step / 12;
        xx = xx / weights + within;
        xy /= weights;
        yy = yy / weights + within;
        double determinant = xx * yy - xy * xy;
        double[][] squares = new double[cells.size()][];
        for (int i = 0; i < squares.length; i++) {
            Cell cell = cells.get(i);
            double east = cell.place().x() - about.x();
            double north = cell.place().y() - about.y();
            double square = (yy * east * east - 2 * xy * east * north + xx * north * north) / determinant;
            squares[i] = new double[] {square, cell.weight()};
        }
        Arrays.sort(squares, Comparator.comparingDouble(pair -> pair[0]));
        double held = 0;
        int last = 0;
        while (last < squares.length - 1 && (held += squares[last][1]) < SHARE * weights) {
            last++;
        }
        return Ellipses.of(xx, xy, yy, Math.sqrt(squares[last][0]));
    }
}
