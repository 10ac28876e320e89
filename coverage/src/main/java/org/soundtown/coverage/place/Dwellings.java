package org.soundtown.coverage.place;

import org.soundtown.acoustics.map.GridFrame;
import org.soundtown.citymodel.District;

/**
 * The open cell before each dwelling's door: the nearest within {@value #REACH_METRES} m. Arrays run over the district's
 * dwellings.
 *
 * @param cell number of the cell, −1 where none is near
 * @param residents behind the door
 */
@SuppressWarnings("ArrayRecordComponent")
public record Dwellings(int[] cell, int[] residents) {
    private static final double REACH_METRES = 30;

    public static Dwellings of(District district, OpenCells cells) {
        int n = district.dwellings().size();
        Dwellings dwellings = new Dwellings(new int[n], new int[n]);
        for (int i = 0; i < n; i++) {
            District.Dwelling each = district.dwellings().get(i);
            dwellings.cell[i] =
                    nearest(cells, each.position().x(), each.position().y());
            dwellings.residents[i] = each.residents();
        }
        return dwellings;
    }

    public int count() {
        return cell.length;
    }

    private static int nearest(OpenCells cells, double x, double y) {
        GridFrame frame = cells.frame();
        int reach = (int) Math.ceil(REACH_METRES / frame.stepMetres());
        long column = Math.round((x - frame.minX()) / frame.stepMetres());
        long row = Math.round((y - frame.minY()) / frame.stepMetres());
        int best = -1;
        double least = REACH_METRES * REACH_METRES;
        for (long r = Math.max(0, row - reach); r <= Math.min(frame.rows() - 1, row + reach); r++) {
            for (long c = Math.max(0, column - reach); c <= Math.min(frame.columns() - 1, column + reach); c++) {
                int cell = cells.cellAtNode((int) (r * frame.columns() + c));
                double dx = frame.x((int) c) - x;
                double dy = frame.y((int) r) - y;
                if (cell >= 0 && dx * dx + dy * dy < least) {
                    least = dx * dx + dy * dy;
                    best = cell;
                }
            }
        }
        return best;
    }
}
