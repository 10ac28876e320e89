package org.soundtown.coverage.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.soundtown.acoustics.map.GridFrame;
import org.soundtown.coverage.place.OpenCells;
import org.soundtown.coverage.place.PublicCells;

/**
 * Finds where people are and sounds are missed: cells of one street, square, park or meadow that hang together and whose
 * probability lies below {@value #BLIND}, ranked by the people outdoors in them at the hour.
 */
public final class BlindSpots {
    /** Below this a cell is blind. */
    public static final double BLIND = 0.5;

    private final OpenCells cells;
    private final PublicCells space;

    public BlindSpots(OpenCells cells, PublicCells space) {
        this.cells = cells;
        this.space = space;
    }

    /**
     * @param peopleOutdoors in the whole district at the hour
     * @param most how many to tell
     */
    public List<BlindSpot> of(float[] probability, double peopleOutdoors, int most) {
        boolean[] seen = new boolean[cells.count()];
        List<BlindSpot> spots = new ArrayList<>();
        for (int cell = space.next(0); cell >= 0; cell = space.next(cell + 1)) {
            if (!seen[cell] && probability[cell] < BLIND) {
                spots.add(spot(patch(cell, probability, seen), probability, peopleOutdoors));
            }
        }
        spots.sort(Comparator.comparingDouble(BlindSpot::people)
                .reversed()
                .thenComparing(BlindSpot::name)
                .thenComparingDouble(BlindSpot::x));
        return List.copyOf(spots.subList(0, Math.min(most, spots.size())));
    }

    private List<Integer> patch(int start, float[] probability, boolean[] seen) {
        GridFrame frame = cells.frame();
        List<Integer> patch = new ArrayList<>(List.of(start));
        seen[start] = true;
        for (int i = 0; i < patch.size(); i++) {
            int node = cells.node(patch.get(i));
            int column = node % frame.columns();
            int row = node / frame.columns();
            for (int r = Math.max(0, row - 1); r <= Math.min(frame.rows() - 1, row + 1); r++) {
                for (int c = Math.max(0, column - 1); c <= Math.min(frame.columns() - 1, column + 1); c++) {
                    int next = cells.cellAtNode(r * frame.columns() + c);
                    if (next >= 0
                            && !seen[next]
                            && space.owner(next) == space.owner(start)
                            && probability[next] < BLIND) {
                        seen[next] = true;
                        patch.add(next);
                    }
                }
            }
        }
        return patch;
    }

    /** Its middle is the cell of the patch that is nearest to the mean of all, so that it lies in the patch. */
    private BlindSpot spot(List<Integer> patch, float[] probability, double peopleOutdoors) {
        double x = 0;
        double y = 0;
        double people = 0;
        double mean = 0;
        for (int cell : patch) {
            x += cells.x(cell) / patch.size();
            y += cells.y(cell) / patch.size();
            people += space.peopleShare(cell) * peopleOutdoors;
            mean += probability[cell] / patch.size();
        }
        double middleX = x;
        double middleY = y;
        int middle = patch.stream()
                .min(Comparator.comparingDouble(cell -> Math.hypot(cells.x(cell) - middleX, cells.y(cell) - middleY)))
                .orElseThrow();
        double step = cells.frame().stepMetres();
        return new BlindSpot(
                space.name(middle), cells.x(middle), cells.y(middle), patch.size() * step * step, people, mean);
    }
}
