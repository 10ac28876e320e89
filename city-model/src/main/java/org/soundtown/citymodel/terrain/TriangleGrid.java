package org.soundtown.citymodel.terrain;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Finds the triangle over a place in constant time: a square grid with about one triangle a cell, each cell listing the
 * triangles whose envelope touches it.
 */
final class TriangleGrid {
    /** Slack of the inside test in barycentric coordinates, so that a point on a shared edge is in one of the two. */
    private static final double EDGE_SLACK = 1e-9;

    private final Envelope extent = new Envelope();
    private final int columns;
    private final int rows;
    private final double cellMetres;
    private final Coordinate[][] triangles;
    private final int[][] cells;

    TriangleGrid(List<Coordinate[]> corners) {
        triangles = corners.toArray(new Coordinate[0][]);
        for (Coordinate[] triangle : triangles) {
            for (Coordinate corner : triangle) {
                extent.expandToInclude(corner);
            }
        }
        double area = Math.max(extent.getArea(), 1);
        cellMetres = Math.max(Math.sqrt(area / Math.max(triangles.length, 1)), 1);
        columns = triangles.length == 0 ? 0 : (int) (extent.getWidth() / cellMetres) + 1;
        rows = triangles.length == 0 ? 0 : (int) (extent.getHeight() / cellMetres) + 1;
        cells = fill();
    }

    /** Altitude of the triangle over this place (m), NaN where there is none. */
    double altitudeAt(double x, double y) {
        if (!extent.contains(x, y)) {
            return Double.NaN;
        }
        for (int index : cells[row(y) * columns + column(x)]) {
            double altitude = within(triangles[index], x, y);
            if (!Double.isNaN(altitude)) {
                return altitude;
            }
        }
        return Double.NaN;
    }

    private int[][] fill() {
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < columns * rows; i++) {
            lists.add(new ArrayList<>());
        }
        for (int index = 0; index < triangles.length; index++) {
            Envelope box = new Envelope();
            for (Coordinate corner : triangles[index]) {
                box.expandToInclude(corner);
            }
            for (int row = row(box.getMinY()); row <= row(box.getMaxY()); row++) {
                for (int column = column(box.getMinX()); column <= column(box.getMaxX()); column++) {
                    lists.get(row * columns + column).add(index);
                }
            }
        }
        int[][] filled = new int[lists.size()][];
        for (int i = 0; i < filled.length; i++) {
            filled[i] = lists.get(i).stream().mapToInt(Integer::intValue).toArray();
        }
        return filled;
    }

    private int column(double x) {
        return Math.min((int) ((x - extent.getMinX()) / cellMetres), columns - 1);
    }

    private int row(double y) {
        return Math.min((int) ((y - extent.getMinY()) / cellMetres), rows - 1);
    }

    /** Barycentric interpolation; NaN outside. */
    private static double within(Coordinate[] t, double x, double y) {
        double area = (t[1].y - t[2].y) * (t[0].x - t[2].x) + (t[2].x - t[1].x) * (t[0].y - t[2].y);
        double a = ((t[1].y - t[2].y) * (x - t[2].x) + (t[2].x - t[1].x) * (y - t[2].y)) / area;
        double b = ((t[2].y - t[0].y) * (x - t[2].x) + (t[0].x - t[2].x) * (y - t[2].y)) / area;
        double c = 1 - a - b;
        boolean inside = a >= -EDGE_SLACK && b >= -EDGE_SLACK && c >= -EDGE_SLACK;
        return inside ? a * t[0].getZ() + b * t[1].getZ() + c * t[2].getZ() : Double.NaN;
    }
}
