package org.soundtown.acoustics.path;

import java.util.Arrays;

/**
 * Which walls can throw one source's sound back into which cell of the map: those whose beam, from the source's mirror
 * image through the wall, touches the cell. Worked out when a receiver in a cell is first asked for, so that many receivers
 * share it. A buffer; not thread-safe.
 */
final class BeamCells {
    private static final double CELL_METRES = 48;

    /** Half a cell's diagonal (m). */
    private static final double RADIUS_METRES = CELL_METRES / 2 * Math.sqrt(2);

    private static final int UNKNOWN = -1;

    private final MirrorWalls walls;
    private final double overshoot;
    private final double longest;
    private final int side;
    private final int[] first;
    private final int[] end;
    private int[] list = new int[1024];
    private int used;
    private double originX;
    private double originY;

    private double[] startX = new double[0];
    private double[] startY = new double[0];
    private double[] endX = new double[0];
    private double[] endY = new double[0];

    /**
     * @param overshootMetres how far beyond a wall's end a mirror point may lie
     * @param longestMetres no way is longer
     */
    BeamCells(MirrorWalls walls, double overshootMetres, double longestMetres) {
        this.walls = walls;
        overshoot = overshootMetres;
        longest = longestMetres;
        side = 1 + (int) Math.ceil(2 * longestMetres / CELL_METRES);
        first = new int[side * side];
        end = new int[side * side];
    }

    /** Begins for the source that the walls were taken for. */
    void begin(double sx, double sy) {
        originX = sx - longest;
        originY = sy - longest;
        used = 0;
        Arrays.fill(first, UNKNOWN);
        if (startX.length < walls.count) {
            startX = new double[walls.count];
            startY = new double[walls.count];
            endX = new double[walls.count];
            endY = new double[walls.count];
        }
        for (int i = 0; i < walls.count; i++) {
            double wider = overshoot / walls.length[i];
            double x = walls.ax[i] - wider * walls.wx[i] - walls.imageX[i];
            double y = walls.ay[i] - wider * walls.wy[i] - walls.imageY[i];
            double size = Math.sqrt(x * x + y * y);
            startX[i] = x / size;
            startY[i] = y / size;
            x = walls.ax[i] + (1 + wider) * walls.wx[i] - walls.imageX[i];
            y = walls.ay[i] + (1 + wider) * walls.wy[i] - walls.imageY[i];
            size = Math.sqrt(x * x + y * y);
            endX[i] = x / size;
            endY[i] = y / size;
        }
    }

    /** The cell of a receiver within range of the source. */
    int cellOf(double x, double y) {
        int column = (int) ((x - originX) / CELL_METRES);
        int row = (int) ((y - originY) / CELL_METRES);
        int cell = row * side + column;
        if (first[cell] == UNKNOWN) {
            fill(cell, originX + (column + 0.5) * CELL_METRES, originY + (row + 0.5) * CELL_METRES);
        }
        return cell;
    }

    int first(int cell) {
        return first[cell];
    }

    int end(int cell) {
        return end[cell];
    }

    int wall(int entry) {
        return list[entry];
    }

    private void fill(int cell, double x, double y) {
        first[cell] = used;
        for (int i = 0; i < walls.count; i++) {
            if (walls.front[i] <= 0) {
                continue;
            }
            double front = ((x - walls.ax[i]) * walls.wy[i] - (y - walls.ay[i]) * walls.wx[i]) / walls.length[i];
            double dx = x - walls.imageX[i];
            double dy = y - walls.imageY[i];
            if (front > -RADIUS_METRES
                    && startX[i] * dy - startY[i] * dx >= -RADIUS_METRES
                    && endX[i] * dy - endY[i] * dx <= RADIUS_METRES
                    && dx * dx + dy * dy <= (longest + RADIUS_METRES) * (longest + RADIUS_METRES)) {
                if (used == list.length) {
                    list = Arrays.copyOf(list, 2 * used);
                }
                list[used++] = i;
            }
        }
        end[cell] = used;
    }
}
