package org.soundtown.acoustics.path;

import java.util.Arrays;

/**
 * The convex line on the map from one end to another round all points added so far on one side of the straight line. A
 * point inside leaves it as it is; a point outside takes the place of the corners that it hides. A buffer; not
 * thread-safe.
 */
final class Chain {
    /** Marks a point that is no corner of the scene. */
    static final int NO_CORNER = -1;

    private double[] x = new double[32];
    private double[] y = new double[32];
    private double[] z = new double[32];
    private int[] id = new int[32];
    private double side;
    private int count;
    private int changes;

    /** Starts anew with the straight line; the points to come lie to its left (side 1) or right (−1). */
    void begin(double onSide, double ax, double ay, double az, int aId, double bx, double by, double bz) {
        side = onSide;
        count = 2;
        changes = 0;
        set(0, ax, ay, az, aId);
        set(1, bx, by, bz, NO_CORNER);
    }

    /** Adds a point (m) with the number of the scene's corner that it is. */
    void add(double px, double py, double pz, int corner) {
        int first = 0;
        int last = 0;
        for (int i = 1; i < count; i++) {
            double legX = x[i] - x[i - 1];
            double legY = y[i] - y[i - 1];
            if (side * (legX * (py - y[i - 1]) - legY * (px - x[i - 1])) > 0) {
                first = first == 0 ? i : first;
                last = i;
            }
        }
        if (first == 0) {
            return;
        }
        if (count == x.length) {
            x = Arrays.copyOf(x, 2 * count);
            y = Arrays.copyOf(y, 2 * count);
            z = Arrays.copyOf(z, 2 * count);
            id = Arrays.copyOf(id, 2 * count);
        }
        int rest = count - last;
        System.arraycopy(x, last, x, first + 1, rest);
        System.arraycopy(y, last, y, first + 1, rest);
        System.arraycopy(z, last, z, first + 1, rest);
        System.arraycopy(id, last, id, first + 1, rest);
        set(first, px, py, pz, corner);
        count = first + 1 + rest;
        changes++;
    }

    void copy(Chain other) {
        count = other.count;
        if (x.length < count) {
            x = new double[other.x.length];
            y = new double[other.x.length];
            z = new double[other.x.length];
            id = new int[other.x.length];
        }
        System.arraycopy(other.x, 0, x, 0, count);
        System.arraycopy(other.y, 0, y, 0, count);
        System.arraycopy(other.z, 0, z, 0, count);
        System.arraycopy(other.id, 0, id, 0, count);
    }

    void clear() {
        count = 0;
    }

    /** Number of points, both ends included. */
    int count() {
        return count;
    }

    /** How many points have changed the line since it began. */
    int changes() {
        return changes;
    }

    double x(int i) {
        return x[i];
    }

    double y(int i) {
        return y[i];
    }

    double z(int i) {
        return z[i];
    }

    int id(int i) {
        return id[i];
    }

    /** Length on the map (m). */
    double length() {
        double sum = 0;
        for (int i = 1; i < count; i++) {
            double legX = x[i] - x[i - 1];
            double legY = y[i] - y[i - 1];
            sum += Math.sqrt(legX * legX + legY * legY);
        }
        return sum;
    }

    private void set(int i, double px, double py, double pz, int corner) {
        x[i] = px;
        y[i] = py;
        z[i] = pz;
        id[i] = corner;
    }
}
