package org.soundtown.acoustics.scene;

/**
 * Which lines of the map are where: a uniform grid of cells in compressed rows, each with a copy of the coordinates of
 * the lines that touch it. Answers which lines a straight way crosses, and which lie near a box, at a cost that depends
 * on what is near and not on the city. Immutable, thread-safe.
 *
 * <p>A way is followed from cell to cell (Amanatides and Woo, Eurographics 1987). A line that touches several cells is
 * counted in the one in which it is crossed. Two lines that share an end are crossed together or not at all, because
 * their common end is on one side of the way for both.
 */
final class LineGrid {
    private static final int NUMBERS = 4;

    /** Lines are entered a little beyond their box, so that rounding never hides one behind a cell's edge (m). */
    private static final double SLACK_METRES = 1e-6;

    private static final int MOST_CELLS = 4_000_000;

    private final int lineCount;
    private final double originX;
    private final double originY;
    private final double cell;
    private final int columns;
    private final int rows;
    private final int[] first;
    private final int[] lines;
    private final double[] ends;

    /**
     * @param ax start of each line, east (m)
     * @param cellMetres edge of a cell; made larger where the map is so large that there would be too many
     */
    LineGrid(double[] ax, double[] ay, double[] bx, double[] by, double cellMetres) {
        lineCount = ax.length;
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < lineCount; i++) {
            minX = Math.min(minX, Math.min(ax[i], bx[i]));
            minY = Math.min(minY, Math.min(ay[i], by[i]));
            maxX = Math.max(maxX, Math.max(ax[i], bx[i]));
            maxY = Math.max(maxY, Math.max(ay[i], by[i]));
        }
        if (lineCount == 0) {
            minX = 0;
            minY = 0;
            maxX = 0;
            maxY = 0;
        }
        cell = Math.max(cellMetres, Math.sqrt((maxX - minX) * (maxY - minY) / MOST_CELLS));
        originX = minX - cell / 2;
        originY = minY - cell / 2;
        columns = 1 + (int) ((maxX - originX) / cell + 0.5);
        rows = 1 + (int) ((maxY - originY) / cell + 0.5);
        first = new int[columns * rows + 1];
        enter(ax, ay, bx, by, null);
        for (int i = 0; i < columns * rows; i++) {
            first[i + 1] += first[i];
        }
        lines = new int[first[columns * rows]];
        int[] next = first.clone();
        enter(ax, ay, bx, by, next);
        ends = new double[NUMBERS * lines.length];
        for (int i = 0; i < lines.length; i++) {
            ends[NUMBERS * i] = ax[lines[i]];
            ends[NUMBERS * i + 1] = ay[lines[i]];
            ends[NUMBERS * i + 2] = bx[lines[i]];
            ends[NUMBERS * i + 3] = by[lines[i]];
        }
    }

    boolean isEmpty() {
        return lineCount == 0;
    }

    /**
     * Collects the lines that the way from (x0, y0) to (x1, y1) crosses.
     *
     * @param ordered whether in the order of crossing, or as they come
     */
    void cross(double x0, double y0, double x1, double y1, boolean ordered, Crossings found) {
        found.clear();
        if (lineCount == 0) {
            return;
        }
        double dx = x1 - x0;
        double dy = y1 - y0;
        double enter = Math.max(0, Math.max(entry(x0, dx, originX, columns), entry(y0, dy, originY, rows)));
        double leave = Math.min(1, Math.min(exit(x0, dx, originX, columns), exit(y0, dy, originY, rows)));
        if (!(enter <= leave)) {
            return;
        }
        int column = clamp((int) Math.floor((x0 + enter * dx - originX) / cell), columns);
        int row = clamp((int) Math.floor((y0 + enter * dy - originY) / cell), rows);
        int stepX = dx > 0 ? 1 : -1;
        int stepY = dy > 0 ? 1 : -1;
        double perColumn = dx == 0 ? Double.POSITIVE_INFINITY : cell / Math.abs(dx);
        double perRow = dy == 0 ? Double.POSITIVE_INFINITY : cell / Math.abs(dy);
        double toColumn =
                dx == 0 ? Double.POSITIVE_INFINITY : (originX + (dx > 0 ? column + 1 : column) * cell - x0) / dx;
        double toRow = dy == 0 ? Double.POSITIVE_INFINITY : (originY + (dy > 0 ? row + 1 : row) * cell - y0) / dy;
        double from = Double.MIN_VALUE;
        while (true) {
            double until = Math.min(toColumn, toRow);
            boolean last = until >= leave;
            int at = row * columns + column;
            int sorted = ordered ? found.count() : Integer.MAX_VALUE;
            double end = last ? 1 : until;
            int stop = NUMBERS * first[at + 1];
            for (int i = NUMBERS * first[at]; i < stop; i += NUMBERS) {
                double ax = ends[i] - x0;
                double ay = ends[i + 1] - y0;
                double bx = ends[i + 2] - x0;
                double by = ends[i + 3] - y0;
                double sideA = dx * ay - dy * ax;
                double sideB = dx * by - dy * bx;
                if (sideA > 0 != sideB > 0) {
                    double turn = sideB - sideA;
                    double t = (ax * (by - ay) - ay * (bx - ax)) / turn;
                    if (t >= from && t < end) {
                        found.add(sorted, t, lines[i / NUMBERS], -sideA / turn, turn < 0);
                    }
                }
            }
            if (last) {
                return;
            }
            if (toColumn < toRow) {
                column += stepX;
                toColumn += perColumn;
            } else {
                row += stepY;
                toRow += perRow;
            }
            if (column < 0 || column >= columns || row < 0 || row >= rows) {
                return;
            }
            from = until;
        }
    }

    /** A line that the way from (x0, y0) to (x1, y1) crosses, one of the first on it; −1 where there is none. */
    int between(double x0, double y0, double x1, double y1) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double enter = Math.max(0, Math.max(entry(x0, dx, originX, columns), entry(y0, dy, originY, rows)));
        double leave = Math.min(1, Math.min(exit(x0, dx, originX, columns), exit(y0, dy, originY, rows)));
        if (lineCount == 0 || !(enter <= leave)) {
            return -1;
        }
        int column = clamp((int) Math.floor((x0 + enter * dx - originX) / cell), columns);
        int row = clamp((int) Math.floor((y0 + enter * dy - originY) / cell), rows);
        double perColumn = dx == 0 ? Double.POSITIVE_INFINITY : cell / Math.abs(dx);
        double perRow = dy == 0 ? Double.POSITIVE_INFINITY : cell / Math.abs(dy);
        double toColumn =
                dx == 0 ? Double.POSITIVE_INFINITY : (originX + (dx > 0 ? column + 1 : column) * cell - x0) / dx;
        double toRow = dy == 0 ? Double.POSITIVE_INFINITY : (originY + (dy > 0 ? row + 1 : row) * cell - y0) / dy;
        while (column >= 0 && column < columns && row >= 0 && row < rows) {
            int at = row * columns + column;
            for (int i = first[at]; i < first[at + 1]; i++) {
                int k = NUMBERS * i;
                if (meets(dx, dy, ends[k] - x0, ends[k + 1] - y0, ends[k + 2] - x0, ends[k + 3] - y0)) {
                    return lines[i];
                }
            }
            if (Math.min(toColumn, toRow) >= leave) {
                return -1;
            }
            if (toColumn < toRow) {
                column += dx > 0 ? 1 : -1;
                toColumn += perColumn;
            } else {
                row += dy > 0 ? 1 : -1;
                toRow += perRow;
            }
        }
        return -1;
    }

    private static boolean meets(double dx, double dy, double ax, double ay, double bx, double by) {
        double sideA = dx * ay - dy * ax;
        double sideB = dx * by - dy * bx;
        if (sideA > 0 == sideB > 0) {
            return false;
        }
        double t = (ax * (by - ay) - ay * (bx - ax)) / (sideB - sideA);
        return t > 0 && t < 1;
    }

    /** Collects the lines that touch the cells around a box. */
    void near(double minX, double minY, double maxX, double maxY, LineList found) {
        found.begin(lineCount);
        if (lineCount == 0) {
            return;
        }
        int lastColumn = Math.min(columns - 1, (int) Math.floor((maxX - originX) / cell));
        int lastRow = Math.min(rows - 1, (int) Math.floor((maxY - originY) / cell));
        for (int row = Math.max(0, (int) Math.floor((minY - originY) / cell)); row <= lastRow; row++) {
            for (int column = Math.max(0, (int) Math.floor((minX - originX) / cell)); column <= lastColumn; column++) {
                int at = row * columns + column;
                for (int i = first[at]; i < first[at + 1]; i++) {
                    found.add(lines[i]);
                }
            }
        }
    }

    /** Counts the lines per cell, or, with places to go on from, writes them. */
    private void enter(double[] ax, double[] ay, double[] bx, double[] by, int[] next) {
        for (int line = 0; line < lineCount; line++) {
            double dx = bx[line] - ax[line];
            double dy = by[line] - ay[line];
            int lastRow = row(Math.max(ay[line], by[line]) + SLACK_METRES);
            for (int row = row(Math.min(ay[line], by[line]) - SLACK_METRES); row <= lastRow; row++) {
                double low = Math.min(ax[line], bx[line]);
                double high = Math.max(ax[line], bx[line]);
                if (Math.abs(dy) > SLACK_METRES) {
                    double one = ax[line] + dx * (originY + row * cell - ay[line]) / dy;
                    double other = ax[line] + dx * (originY + (row + 1) * cell - ay[line]) / dy;
                    double margin = SLACK_METRES * (1 + Math.abs(dx / dy));
                    low = Math.max(low, Math.min(one, other) - margin);
                    high = Math.min(high, Math.max(one, other) + margin);
                }
                int lastColumn = column(high + SLACK_METRES);
                for (int column = column(low - SLACK_METRES); column <= lastColumn; column++) {
                    int at = row * columns + column;
                    if (next == null) {
                        first[at + 1]++;
                    } else {
                        lines[next[at]++] = line;
                    }
                }
            }
        }
    }

    private double entry(double start, double step, double origin, int cells) {
        if (step == 0) {
            return start >= origin && start <= origin + cells * cell ? 0 : Double.POSITIVE_INFINITY;
        }
        return ((step > 0 ? origin : origin + cells * cell) - start) / step;
    }

    private double exit(double start, double step, double origin, int cells) {
        return step == 0 ? 1 : ((step > 0 ? origin + cells * cell : origin) - start) / step;
    }

    private int column(double x) {
        return clamp((int) Math.floor((x - originX) / cell), columns);
    }

    private int row(double y) {
        return clamp((int) Math.floor((y - originY) / cell), rows);
    }

    private static int clamp(int index, int count) {
        return Math.max(0, Math.min(count - 1, index));
    }
}
