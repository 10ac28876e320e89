package org.soundtown.acoustics.scene;

import org.locationtech.jts.geom.Envelope;

/**
 * Ground factor by place: cells of one G know it; in a cell where G changes the nearest edge to the west decides, or else
 * the cell further west. Immutable.
 */
final class GroundGrid {
    private static final int MOST_COLUMNS = 2048;

    /** An edge this near to a cell's border is listed on both sides, as rounding may find it on either (cells). */
    private static final double BORDER = 1e-6;

    private final GroundEdges edges;
    private final double elsewhereG;
    private final double originX;
    private final double originY;
    private final double cell;
    private final int columns;
    private final int rows;
    private final int[] starts;
    private final int[] listed;
    private final double[] uniformG;

    GroundGrid(GroundEdges edges, double elsewhereG) {
        this.edges = edges;
        this.elsewhereG = elsewhereG;
        Envelope area = new Envelope();
        for (int i = 0; i < edges.count(); i++) {
            area.expandToInclude(edges.ax[i], edges.ay[i]);
            area.expandToInclude(edges.bx[i], edges.by[i]);
        }
        originX = area.getMinX();
        originY = area.getMinY();
        cell = edges.count() == 0
                ? 1
                : Math.max(
                        Math.sqrt(area.getArea() / (4 * edges.count())),
                        Math.max(area.getWidth(), area.getHeight()) / MOST_COLUMNS);
        columns = edges.count() == 0 ? 0 : 1 + (int) (area.getWidth() / cell);
        rows = edges.count() == 0 ? 0 : 1 + (int) (area.getHeight() / cell);
        starts = new int[columns * rows + 1];
        listed = list();
        uniformG = new double[columns * rows];
        fill();
    }

    double gAt(double x, double y) {
        double column = Math.floor((x - originX) / cell);
        double row = Math.floor((y - originY) / cell);
        if (!(column >= 0 && column < columns && row >= 0 && row < rows)) {
            return elsewhereG;
        }
        return towardsWest((int) column, (int) row, x, y);
    }

    private double towardsWest(int column, int row, double x, double y) {
        for (int at = column; at >= 0; at--) {
            double known = uniformG[row * columns + at];
            double found = Double.isNaN(known) ? eastOfNearestEdge(at, row, x, y) : known;
            if (!Double.isNaN(found)) {
                return found;
            }
        }
        return elsewhereG;
    }

    /** G just east of the last edge of a cell met from the west before (x, y), NaN where there is none in it. */
    private double eastOfNearestEdge(int column, int row, double x, double y) {
        double west = column == 0 ? Double.NEGATIVE_INFINITY : originX + column * cell;
        double nearest = west;
        double nearestSlope = Double.NEGATIVE_INFINITY;
        double g = Double.NaN;
        int at = row * columns + column;
        for (int i = starts[at]; i < starts[at + 1]; i++) {
            int edge = listed[i];
            boolean upward = edges.by[edge] > edges.ay[edge];
            double lowX = upward ? edges.ax[edge] : edges.bx[edge];
            double lowY = upward ? edges.ay[edge] : edges.by[edge];
            double highX = upward ? edges.bx[edge] : edges.ax[edge];
            double highY = upward ? edges.by[edge] : edges.ay[edge];
            if (lowY <= y && y < highY) {
                double slope = (highX - lowX) / (highY - lowY);
                double crossing = lowX + (y - lowY) * slope;
                if (crossing <= x && (crossing > nearest || crossing == nearest && slope > nearestSlope)) {
                    nearest = crossing;
                    nearestSlope = slope;
                    g = upward ? edges.rightG[edge] : edges.leftG[edge];
                }
            }
        }
        return g;
    }

    /** Counting sort of edges by the cells that their boxes touch. */
    private int[] list() {
        for (int edge = 0; edge < edges.count(); edge++) {
            for (int row = row(edge, false); row <= row(edge, true); row++) {
                for (int column = column(edge, false); column <= column(edge, true); column++) {
                    starts[row * columns + column + 1]++;
                }
            }
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] next = starts.clone();
        int[] sorted = new int[starts[starts.length - 1]];
        for (int edge = 0; edge < edges.count(); edge++) {
            for (int row = row(edge, false); row <= row(edge, true); row++) {
                for (int column = column(edge, false); column <= column(edge, true); column++) {
                    sorted[next[row * columns + column]++] = edge;
                }
            }
        }
        return sorted;
    }

    /** From west to east, so that every cell can ask those before it. */
    private void fill() {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int at = row * columns + column;
                uniformG[at] = Double.NaN;
                if (starts[at] == starts[at + 1]) {
                    uniformG[at] =
                            towardsWest(column, row, originX + (column + 0.5) * cell, originY + (row + 0.5) * cell);
                }
            }
        }
    }

    private int column(int edge, boolean last) {
        double x = last ? Math.max(edges.ax[edge], edges.bx[edge]) : Math.min(edges.ax[edge], edges.bx[edge]);
        double column = (x - originX) / cell + (last ? BORDER : -BORDER);
        return (int) Math.max(0, Math.min(columns - 1, column));
    }

    private int row(int edge, boolean last) {
        double y = last ? Math.max(edges.ay[edge], edges.by[edge]) : Math.min(edges.ay[edge], edges.by[edge]);
        return (int) ((y - originY) / cell);
    }
}
