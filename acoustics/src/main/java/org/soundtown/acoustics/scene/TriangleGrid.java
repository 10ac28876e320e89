package org.soundtown.acoustics.scene;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Finds the triangle of a surface under a place: cells of the map that list the triangles near them. Immutable. */
final class TriangleGrid {
    /** How far outside every triangle a place may lie by rounding, as a share of the triangle's size. */
    private static final double ROUNDING = 1e-9;

    private final double[] corners;
    private final double originX;
    private final double originY;
    private final double cell;
    private final int columns;
    private final int rows;
    private final int[] starts;
    private final int[] listed;

    /** @param triangles three indices of places each */
    TriangleGrid(List<Coordinate> places, int[] triangles) {
        Envelope area = new Envelope();
        corners = new double[3 * triangles.length];
        for (int i = 0; i < triangles.length; i++) {
            Coordinate place = places.get(triangles[i]);
            corners[3 * i] = place.x;
            corners[3 * i + 1] = place.y;
            corners[3 * i + 2] = place.z;
            area.expandToInclude(place);
        }
        int count = triangles.length / 3;
        originX = area.getMinX();
        originY = area.getMinY();
        cell = count == 0
                ? 1
                : Math.max(Math.sqrt(area.getArea() / count), Math.max(area.getWidth(), area.getHeight()) / 4096);
        columns = count == 0 ? 0 : 1 + (int) (area.getWidth() / cell);
        rows = count == 0 ? 0 : 1 + (int) (area.getHeight() / cell);
        starts = new int[columns * rows + 1];
        listed = list(count);
    }

    /** Altitude of the surface (m), NaN beyond it. */
    double altitudeAt(double x, double y) {
        double column = Math.floor((x - originX) / cell);
        double row = Math.floor((y - originY) / cell);
        if (!(column >= 0 && column < columns && row >= 0 && row < rows)) {
            return Double.NaN;
        }
        int at = (int) row * columns + (int) column;
        double best = -ROUNDING;
        double altitude = Double.NaN;
        for (int i = starts[at]; i < starts[at + 1]; i++) {
            int t = 9 * listed[i];
            double ax = corners[t] - x;
            double ay = corners[t + 1] - y;
            double bx = corners[t + 3] - x;
            double by = corners[t + 4] - y;
            double cx = corners[t + 6] - x;
            double cy = corners[t + 7] - y;
            double atA = bx * cy - by * cx;
            double atB = cx * ay - cy * ax;
            double atC = ax * by - ay * bx;
            double sum = atA + atB + atC;
            double inside = Math.min(atA, Math.min(atB, atC));
            if (inside > best * sum) {
                double az = corners[t + 2];
                altitude = az + (atB * (corners[t + 5] - az) + atC * (corners[t + 8] - az)) / sum;
                if (inside >= 0) {
                    return altitude;
                }
                best = inside / sum;
            }
        }
        return altitude;
    }

    /** Counting sort of triangles by the cells that their boxes touch. */
    private int[] list(int count) {
        for (int triangle = 0; triangle < count; triangle++) {
            Span span = new Span(triangle);
            for (int row = span.south; row <= span.north; row++) {
                for (int column = span.west; column <= span.east; column++) {
                    starts[row * columns + column + 1]++;
                }
            }
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] next = starts.clone();
        int[] sorted = new int[starts[starts.length - 1]];
        for (int triangle = 0; triangle < count; triangle++) {
            Span span = new Span(triangle);
            for (int row = span.south; row <= span.north; row++) {
                for (int column = span.west; column <= span.east; column++) {
                    sorted[next[row * columns + column]++] = triangle;
                }
            }
        }
        return sorted;
    }

    /** The cells that a triangle's box touches. */
    private final class Span {
        private final int west;
        private final int east;
        private final int south;
        private final int north;

        private Span(int triangle) {
            int t = 9 * triangle;
            double minX = Math.min(corners[t], Math.min(corners[t + 3], corners[t + 6]));
            double maxX = Math.max(corners[t], Math.max(corners[t + 3], corners[t + 6]));
            double minY = Math.min(corners[t + 1], Math.min(corners[t + 4], corners[t + 7]));
            double maxY = Math.max(corners[t + 1], Math.max(corners[t + 4], corners[t + 7]));
            west = (int) ((minX - originX) / cell);
            east = (int) ((maxX - originX) / cell);
            south = (int) ((minY - originY) / cell);
            north = (int) ((maxY - originY) / cell);
        }
    }
}
