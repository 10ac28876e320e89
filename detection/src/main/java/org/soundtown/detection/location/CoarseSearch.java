package org.soundtown.detection.location;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.soundtown.foundation.geometry.Position;

/**
 * Finds the places that most arrivals agree on, by looking at every cell of a grid: from each cell an arrival implies a
 * time of emission; the more of these coincide, the better. A wrong onset merely fails to join. The score is that of
 * MSAC (Torr and Zisserman, "MLESAC", Computer Vision and Image Understanding 78, 2000) over the best window of emission
 * times.
 */
final class CoarseSearch {
    private static final int CANDIDATES = 8;

    private final OnsetModel model;
    private final Ground ground;

    CoarseSearch(OnsetModel model, Ground ground) {
        this.model = model;
        this.ground = ground;
    }

    /** A place worth refining and the time of emission it implies (s). */
    record Candidate(Position position, double emissionSeconds, double score) {}

    /** Local optima of the agreement, best first; empty for fewer than three arrivals. */
    List<Candidate> search(List<Arrival> arrivals) {
        if (arrivals.size() < 3) {
            return List.of();
        }
        double step = model.settings().gridMetres();
        double margin = model.settings().searchMarginMetres();
        double west = least(arrivals, Position::x) - margin;
        double south = least(arrivals, Position::y) - margin;
        int columns = 1 + (int) Math.ceil((-least(arrivals, p -> -p.x()) + margin - west) / step);
        int rows = 1 + (int) Math.ceil((-least(arrivals, p -> -p.y()) + margin - south) / step);
        double tolerance = toleranceSeconds(arrivals);
        Candidate[][] cells = new Candidate[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                Position cell = ground.sourceAt(west + column * step, south + row * step);
                cells[row][column] = agreement(cell, arrivals, tolerance);
            }
        }
        return optima(cells);
    }

    /** What a cell's centre may be off by in time when the source lies in its corner, and the onsets' own error. */
    private double toleranceSeconds(List<Arrival> arrivals) {
        double own = arrivals.stream()
                .mapToDouble(arrival -> model.settings().onsetSigmaSeconds(arrival.soundClass()))
                .max()
                .orElseThrow();
        return model.settings().outlierSigmas() * own + model.settings().gridMetres() / model.soundSpeed();
    }

    private Candidate agreement(Position cell, List<Arrival> arrivals, double tolerance) {
        double[] emission = new double[arrivals.size()];
        for (int i = 0; i < emission.length; i++) {
            Arrival arrival = arrivals.get(i);
            emission[i] = arrival.onsetSeconds() - model.travelSeconds(cell, arrival);
        }
        Arrays.sort(emission);
        double best = 0;
        double bestSeconds = emission[0];
        for (int first = 0; first < emission.length; first++) {
            double sum = 0;
            int last = first;
            while (last < emission.length && emission[last] - emission[first] <= 2 * tolerance) {
                sum += emission[last++];
            }
            double mean = sum / (last - first);
            double score = 0;
            for (int i = first; i < last; i++) {
                double deviation = (emission[i] - mean) / tolerance;
                score += Math.max(0, 1 - deviation * deviation);
            }
            if (score > best) {
                best = score;
                bestSeconds = mean;
            }
        }
        return new Candidate(cell, bestSeconds, best);
    }

    private static List<Candidate> optima(Candidate[][] cells) {
        List<Candidate> optima = new ArrayList<>();
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                if (isOptimum(cells, row, column)) {
                    optima.add(cells[row][column]);
                }
            }
        }
        optima.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return optima.subList(0, Math.min(CANDIDATES, optima.size()));
    }

    private static boolean isOptimum(Candidate[][] cells, int row, int column) {
        for (int r = Math.max(0, row - 1); r <= Math.min(cells.length - 1, row + 1); r++) {
            for (int c = Math.max(0, column - 1); c <= Math.min(cells[r].length - 1, column + 1); c++) {
                if (cells[r][c].score() > cells[row][column].score()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static double least(List<Arrival> arrivals, ToDoubleFunction<Position> axis) {
        return arrivals.stream()
                .map(Arrival::microphone)
                .mapToDouble(axis)
                .min()
                .orElseThrow();
    }
}
