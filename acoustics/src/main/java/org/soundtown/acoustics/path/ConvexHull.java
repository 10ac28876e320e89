package org.soundtown.acoustics.path;

import java.util.Arrays;

/**
 * Convex hull of points on the map by Andrew's monotone chain, in a buffer that is used again and again; corners come
 * counter-clockwise. Not thread-safe.
 */
final class ConvexHull {
    private double[] x = new double[64];
    private double[] y = new double[64];
    private int[] order = new int[64];
    private int[] hull = new int[65];
    private int count;
    private int corners;

    void clear() {
        count = 0;
    }

    /** Adds a point; its number is the count of points before it. */
    void add(double px, double py) {
        if (count == x.length) {
            x = Arrays.copyOf(x, 2 * count);
            y = Arrays.copyOf(y, 2 * count);
            order = new int[2 * count];
            hull = new int[2 * count + 1];
        }
        x[count] = px;
        y[count] = py;
        count++;
    }

    void wrap() {
        sortPoints();
        corners = 0;
        for (int i = 0; i < count; i++) {
            push(order[i], 0);
        }
        int lower = corners;
        for (int i = count - 2; i >= 0; i--) {
            push(order[i], lower - 1);
        }
        corners--;
    }

    /** Number of corners of the hull. */
    int corners() {
        return corners;
    }

    /** Number of the point at a corner; corners are counted on round the hull. */
    int point(int corner) {
        return hull[Math.floorMod(corner, corners)];
    }

    double x(int point) {
        return x[point];
    }

    double y(int point) {
        return y[point];
    }

    /** The corner at which a point lies, −1 where it is not a corner of the hull. */
    int cornerOf(int point) {
        for (int i = 0; i < corners; i++) {
            if (hull[i] == point) {
                return i;
            }
        }
        return -1;
    }

    private void push(int point, int floor) {
        while (corners >= floor + 2 && turn(hull[corners - 2], hull[corners - 1], point) <= 0) {
            corners--;
        }
        hull[corners++] = point;
    }

    private double turn(int a, int b, int c) {
        return (x[b] - x[a]) * (y[c] - y[a]) - (y[b] - y[a]) * (x[c] - x[a]);
    }

    private void sortPoints() {
        for (int i = 0; i < count; i++) {
            int j = i - 1;
            while (j >= 0 && (x[order[j]] > x[i] || (x[order[j]] == x[i] && y[order[j]] > y[i]))) {
                order[j + 1] = order[j];
                j--;
            }
            order[j + 1] = i;
        }
    }
}
