package org.soundtown.acoustics.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * Outlines of the area where a grid's value reaches a threshold, by marching squares (Lorensen and Cline 1987 in the
 * plane; a saddle is decided by the mean of its corners). Rings run with the area on their left: counter-clockwise around
 * it, clockwise around its holes.
 *
 * <p>A node without a value lies outside the area, and an edge towards it is cut without looking at values that aren't
 * there: almost at the node when it is indoors, so that the area goes on under the building whose footprint then cuts it
 * sharply; half way where no path arrives; at the rim of the grid on the rim.
 */
final class ContourTracer {
    /** A crossing keeps this far from the nodes, as a share of the step, so that no two coincide. */
    private static final double CLEAR_OF_NODES = 1e-5;

    private static final double HALF_WAY = 0.5;

    /** Per case, pairs of edges (0 south, 1 east, 2 north, 3 west) from start to end; bits: sw, se, ne, nw. */
    private static final int[][] SEGMENTS = {
        {}, {0, 3}, {1, 0}, {1, 3}, {2, 1}, {0, 3, 2, 1}, {2, 0}, {2, 3},
        {3, 2}, {0, 2}, {1, 0, 3, 2}, {1, 2}, {3, 1}, {0, 1}, {3, 0}, {}
    };

    private static final int[] SADDLE_SW_NE_JOINED = {0, 1, 2, 3};
    private static final int[] SADDLE_SE_NW_JOINED = {3, 0, 1, 2};

    private final ScalarGrid grid;
    private final GridFrame frame;
    private final BitSet indoors;
    private final int width;
    private final int height;
    private final int[] next;
    private double threshold;

    /** One outline; {@code bounded[i]} where the point lies on the rim of what is known and not on the contour. */
    record Ring(Coordinate[] points, boolean[] bounded) {}

    ContourTracer(ScalarGrid grid, BitSet indoors) {
        this.grid = grid;
        this.frame = grid.frame();
        this.indoors = indoors;
        width = frame.columns() + 2;
        height = frame.rows() + 2;
        next = new int[2 * width * height];
    }

    List<Ring> rings(double atLeast) {
        threshold = atLeast;
        Arrays.fill(next, -1);
        for (int row = 0; row + 1 < height; row++) {
            for (int column = 0; column + 1 < width; column++) {
                link(column, row);
            }
        }
        List<Ring> rings = new ArrayList<>();
        for (int edge = 0; edge < next.length; edge++) {
            if (next[edge] >= 0) {
                rings.add(follow(edge));
            }
        }
        return rings;
    }

    private void link(int column, int row) {
        boolean sw = within(column, row);
        boolean se = within(column + 1, row);
        boolean ne = within(column + 1, row + 1);
        boolean nw = within(column, row + 1);
        int which = (sw ? 1 : 0) | (se ? 2 : 0) | (ne ? 4 : 0) | (nw ? 8 : 0);
        int[] segments = SEGMENTS[which];
        if ((which == 5 || which == 10) && meanReaches(column, row)) {
            segments = which == 5 ? SADDLE_SW_NE_JOINED : SADDLE_SE_NW_JOINED;
        }
        for (int i = 0; i < segments.length; i += 2) {
            next[edge(segments[i], column, row)] = edge(segments[i + 1], column, row);
        }
    }

    private Ring follow(int first) {
        List<Coordinate> points = new ArrayList<>();
        List<Boolean> bounded = new ArrayList<>();
        int edge = first;
        do {
            Coordinate point = crossing(edge);
            if (points.isEmpty() || !point.equals2D(points.get(points.size() - 1))) {
                points.add(point);
                bounded.add(isBound(edge));
            }
            int following = next[edge];
            next[edge] = -1;
            edge = following;
        } while (edge != first);
        points.add(points.get(0));
        bounded.add(bounded.get(0));
        boolean[] flags = new boolean[bounded.size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = bounded.get(i);
        }
        return new Ring(points.toArray(new Coordinate[0]), flags);
    }

    /** Edges are numbered by their western or southern node: first those to the east, then those to the north. */
    private int edge(int side, int column, int row) {
        int node = row * width + column;
        return switch (side) {
            case 0 -> node;
            case 1 -> width * height + node + 1;
            case 2 -> node + width;
            default -> width * height + node;
        };
    }

    private Coordinate crossing(int edge) {
        boolean northward = edge >= width * height;
        int node = edge % (width * height);
        int column = node % width;
        int row = node / width;
        int otherColumn = northward ? column : column + 1;
        int otherRow = northward ? row + 1 : row;
        double t = within(column, row)
                ? reach(column, row, otherColumn, otherRow)
                : 1 - reach(otherColumn, otherRow, column, row);
        double x = frame.x(column - 1) + (northward ? 0 : t * frame.stepMetres());
        double y = frame.y(row - 1) + (northward ? t * frame.stepMetres() : 0);
        return new Coordinate(x, y);
    }

    /** How far the area reaches from a node within it towards one that is not, 0 to 1. */
    private double reach(int fromColumn, int fromRow, int toColumn, int toRow) {
        if (!inGrid(toColumn, toRow)) {
            return 0;
        }
        double to = value(toColumn, toRow);
        if (Double.isNaN(to)) {
            boolean wall = indoors.get((toRow - 1) * frame.columns() + toColumn - 1);
            return wall ? 1 - CLEAR_OF_NODES : HALF_WAY;
        }
        double from = value(fromColumn, fromRow);
        double share = (from - threshold) / (from - to);
        return Math.min(1 - CLEAR_OF_NODES, Math.max(CLEAR_OF_NODES, share));
    }

    private boolean isBound(int edge) {
        boolean northward = edge >= width * height;
        int node = edge % (width * height);
        int other = northward ? node + width : node + 1;
        return Double.isNaN(value(node % width, node / width)) || Double.isNaN(value(other % width, other / width));
    }

    private boolean meanReaches(int column, int row) {
        double sum = 0;
        int known = 0;
        for (int corner = 0; corner < 4; corner++) {
            double value = value(column + (corner & 1), row + (corner >> 1));
            if (!Double.isNaN(value)) {
                sum += value;
                known++;
            }
        }
        return sum >= threshold * known;
    }

    private boolean within(int column, int row) {
        return value(column, row) >= threshold;
    }

    private boolean inGrid(int column, int row) {
        return column > 0 && row > 0 && column < width - 1 && row < height - 1;
    }

    /** The value at a node of the grid with its rim of one node without values. */
    private double value(int column, int row) {
        return inGrid(column, row) ? grid.atNode(column - 1, row - 1) : Double.NaN;
    }
}
