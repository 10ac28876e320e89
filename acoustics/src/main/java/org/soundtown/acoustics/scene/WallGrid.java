package org.soundtown.acoustics.scene;

/**
 * Which walls are where: a uniform grid of cells in compressed rows. Answers which walls a straight line crosses, and
 * which lie near a box, at a cost that depends on what is near and not on the city. Immutable.
 */
final class WallGrid {
    private static final double CELL_METRES = 25;

    /** Widens each row's stretch of a line so that rounding never skips a cell (m). */
    private static final double SLACK_METRES = 1e-6;

    private final Walls walls;
    private final double originX;
    private final double originY;
    private final int columns;
    private final int rows;
    private final int[] start;
    private final int[] items;

    WallGrid(Walls walls) {
        this.walls = walls;
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < walls.count(); i++) {
            minX = Math.min(minX, walls.ax[i]);
            minY = Math.min(minY, walls.ay[i]);
            maxX = Math.max(maxX, walls.ax[i]);
            maxY = Math.max(maxY, walls.ay[i]);
        }
        boolean none = walls.count() == 0;
        originX = none ? 0 : minX;
        originY = none ? 0 : minY;
        columns = none ? 0 : 1 + (int) ((maxX - minX) / CELL_METRES);
        rows = none ? 0 : 1 + (int) ((maxY - minY) / CELL_METRES);
        start = countPerCell();
        items = new int[start[columns * rows]];
        int[] next = start.clone();
        for (int wall = 0; wall < walls.count(); wall++) {
            for (int row = firstRow(wall); row <= lastRow(wall); row++) {
                for (int column = firstColumn(wall); column <= lastColumn(wall); column++) {
                    items[next[row * columns + column]++] = wall;
                }
            }
        }
    }

    /** Collects the walls that the line from (x0, y0) to (x1, y1) crosses, in order. */
    void cross(double x0, double y0, double x1, double y1, Crossings found) {
        found.clear();
        double dx = x1 - x0;
        double dy = y1 - y0;
        double lowY = Math.min(y0, y1);
        double highY = Math.max(y0, y1);
        int lastRow = Math.min(rows - 1, row(highY));
        for (int row = Math.max(0, row(lowY)); row <= lastRow; row++) {
            double fromX = x0;
            double toX = x1;
            if (highY - lowY > SLACK_METRES) {
                double low = Math.max(lowY, originY + row * CELL_METRES) - SLACK_METRES;
                double high = Math.min(highY, originY + (row + 1) * CELL_METRES) + SLACK_METRES;
                fromX = x0 + dx * Math.max(0, Math.min(1, (low - y0) / dy));
                toX = x0 + dx * Math.max(0, Math.min(1, (high - y0) / dy));
            }
            int last = Math.min(columns - 1, column(Math.max(fromX, toX) + SLACK_METRES));
            for (int column = Math.max(0, column(Math.min(fromX, toX) - SLACK_METRES)); column <= last; column++) {
                int cell = row * columns + column;
                for (int i = start[cell]; i < start[cell + 1]; i++) {
                    crossOne(items[i], x0, y0, dx, dy, found);
                }
            }
        }
        found.sort();
    }

    /** Collects the walls in the cells that a box touches, each once. */
    void near(double minX, double minY, double maxX, double maxY, WallList found) {
        found.clear();
        int firstRow = Math.max(0, row(minY));
        int lastRow = Math.min(rows - 1, row(maxY));
        int firstColumn = Math.max(0, column(minX));
        int lastColumn = Math.min(columns - 1, column(maxX));
        for (int row = firstRow; row <= lastRow; row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                int cell = row * columns + column;
                for (int i = start[cell]; i < start[cell + 1]; i++) {
                    int wall = items[i];
                    if (row == Math.max(firstRow, firstRow(wall))
                            && column == Math.max(firstColumn, firstColumn(wall))) {
                        found.add(wall);
                    }
                }
            }
        }
    }

    private void crossOne(int wall, double x0, double y0, double dx, double dy, Crossings found) {
        double sideA = dx * (walls.ay[wall] - y0) - dy * (walls.ax[wall] - x0);
        double sideB = dx * (walls.by[wall] - y0) - dy * (walls.bx[wall] - x0);
        if (sideA > 0 == sideB > 0) {
            return;
        }
        double wx = walls.bx[wall] - walls.ax[wall];
        double wy = walls.by[wall] - walls.ay[wall];
        double across = dx * wy - dy * wx;
        double t = ((walls.ax[wall] - x0) * wy - (walls.ay[wall] - y0) * wx) / across;
        if (t >= 0 && t <= 1) {
            found.add(t, wall, across < 0);
        }
    }

    private int[] countPerCell() {
        int[] first = new int[columns * rows + 1];
        for (int wall = 0; wall < walls.count(); wall++) {
            for (int row = firstRow(wall); row <= lastRow(wall); row++) {
                for (int column = firstColumn(wall); column <= lastColumn(wall); column++) {
                    first[row * columns + column + 1]++;
                }
            }
        }
        for (int cell = 0; cell < columns * rows; cell++) {
            first[cell + 1] += first[cell];
        }
        return first;
    }

    private int column(double x) {
        return (int) Math.floor((x - originX) / CELL_METRES);
    }

    private int row(double y) {
        return (int) Math.floor((y - originY) / CELL_METRES);
    }

    private int firstColumn(int wall) {
        return column(Math.min(walls.ax[wall], walls.bx[wall]));
    }

    private int lastColumn(int wall) {
        return column(Math.max(walls.ax[wall], walls.bx[wall]));
    }

    private int firstRow(int wall) {
        return row(Math.min(walls.ay[wall], walls.by[wall]));
    }

    private int lastRow(int wall) {
        return row(Math.max(walls.ay[wall], walls.by[wall]));
    }
}
