package org.soundtown.acoustics.map;

import org.locationtech.jts.geom.Envelope;

/**
 * A square grid over the map: nodes every {@code stepMetres}, the first at the south-western corner, rows from south to
 * north. A node's index is {@code row * columns + column}.
 *
 * @param minX east of the first node (m)
 * @param minY north of the first node (m)
 * @param stepMetres distance between neighbouring nodes (m), 0.1 to 1000
 * @param heightMetres height of the nodes above the ground (m), 0 to 1000
 */
public record GridFrame(double minX, double minY, double stepMetres, int columns, int rows, double heightMetres) {
    /** Most nodes of a grid: beyond, a map is better made in parts. */
    public static final int MOST_NODES = 50_000_000;

    public GridFrame {
        check("stepMetres", stepMetres, 0.1, 1000, "m");
        check("heightMetres", heightMetres, 0, 1000, "m");
        check("columns", columns, 1, MOST_NODES, "nodes");
        check("rows", rows, 1, MOST_NODES, "nodes");
        check("columns times rows", (double) columns * rows, 1, MOST_NODES, "nodes");
        if (!Double.isFinite(minX) || !Double.isFinite(minY)) {
            throw new IllegalArgumentException(
                    "grid from (" + minX + ", " + minY + "): expected finite coordinates in metres");
        }
    }

    /** The grid that begins at a box's south-western corner and covers as much of it as whole steps do. */
    public static GridFrame over(Envelope box, double stepMetres, double heightMetres) {
        if (box.isNull()) {
            throw new IllegalArgumentException("grid over an empty box: expected a box with an area");
        }
        return new GridFrame(
                box.getMinX(),
                box.getMinY(),
                stepMetres,
                1 + (int) (box.getWidth() / stepMetres + 1e-9),
                1 + (int) (box.getHeight() / stepMetres + 1e-9),
                heightMetres);
    }

    /** Number of nodes. */
    public int nodes() {
        return columns * rows;
    }

    /** East of a column (m). */
    public double x(int column) {
        return minX + column * stepMetres;
    }

    /** North of a row (m). */
    public double y(int row) {
        return minY + row * stepMetres;
    }

    /** From the first to the last node. */
    public Envelope box() {
        return new Envelope(minX, x(columns - 1), minY, y(rows - 1));
    }

    private static void check(String name, double value, double low, double high, String unit) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(name + ": " + value + ": expected " + low + " to " + high + " " + unit);
        }
    }
}
