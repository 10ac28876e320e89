package org.soundtown.acoustics.path;

import java.util.Arrays;
import org.soundtown.acoustics.scene.Corners;
import org.soundtown.acoustics.scene.Scene;

/**
 * Shortest ways on the map from one place to the corners around it (Dijkstra 1959, <i>Numerische Mathematik</i> 1, 269),
 * grown as far as asked and kept, so that many other ends share them. Not thread-safe.
 */
final class CornerTree {
    /** Marks a corner to which the way leads straight from the root. */
    static final int ROOT = -1;

    private final Scene scene;
    private final Corners corners;
    private final double[] way;
    private final int[] from;
    private final boolean[] settled;
    private final int[] order;
    private final double[] orderX;
    private final double[] orderY;
    private final double[] orderWay;
    private int count;
    private double rootX = Double.NaN;
    private double rootY = Double.NaN;
    private double[] key = new double[256];
    private int[] corner = new int[256];
    private int[] parent = new int[256];
    private int waiting;
    private int lastFound = ROOT;
    private final Corners.Visitor offer = this::offer;

    CornerTree(Scene scene) {
        this.scene = scene;
        corners = scene.corners();
        way = new double[corners.count()];
        from = new int[corners.count()];
        settled = new boolean[corners.count()];
        order = new int[corners.count()];
        orderX = new double[corners.count()];
        orderY = new double[corners.count()];
        orderWay = new double[corners.count()];
    }

    /** Whether this is where the tree's ways start. */
    boolean startsAt(double x, double y) {
        return x == rootX && y == rootY;
    }

    /** Begins anew at a root. */
    void begin(double x, double y) {
        rootX = x;
        rootY = y;
        for (int i = 0; i < count; i++) {
            settled[order[i]] = false;
        }
        count = 0;
        waiting = 0;
        lastFound = ROOT;
        corners.within(x, y, offer);
    }

    /** The corner over which the last way led that was found with this tree, {@link #ROOT} where none was yet. */
    int lastFound() {
        return lastFound;
    }

    void found(int at) {
        lastFound = at;
    }

    /** Settles all corners to which the way is shorter than this (m). */
    void grow(double metres) {
        while (waiting > 0 && key[0] < metres) {
            double length = key[0];
            int at = corner[0];
            int before = parent[0];
            removeFirst();
            if (settled[at] || (before == ROOT && scene.wallBetween(rootX, rootY, corners.x(at), corners.y(at)) >= 0)) {
                continue;
            }
            settled[at] = true;
            way[at] = length;
            from[at] = before;
            orderX[count] = corners.x(at);
            orderY[count] = corners.y(at);
            orderWay[count] = length;
            order[count++] = at;
            double inX = inX(at);
            double inY = inY(at);
            for (int to : corners.joinedTo(at)) {
                double dx = corners.x(to) - corners.x(at);
                double dy = corners.y(to) - corners.y(at);
                if (!settled[to] && corners.bends(at, inX, inY, dx, dy)) {
                    add(length + Math.sqrt(dx * dx + dy * dy), to, at);
                }
            }
        }
    }

    /** Whether no corner is left to settle that is nearer than this (m). */
    boolean grownTo(double metres) {
        return waiting == 0 || key[0] >= metres;
    }

    /** Number of corners settled, nearest first. */
    int count() {
        return count;
    }

    int corner(int i) {
        return order[i];
    }

    /**
     * Looks on through the settled corners for one over which a way of less than a length may lead to a place.
     *
     * @param i the first one to look at
     * @param shortest that length (m)
     * @return the next one, or the number of corners settled where there is none
     */
    int next(int i, double x, double y, double shortest) {
        for (int k = i; k < count; k++) {
            double left = shortest - orderWay[k];
            if (left <= 0) {
                return count;
            }
            double dx = x - orderX[k];
            double dy = y - orderY[k];
            if (dx * dx + dy * dy < left * left) {
                return k;
            }
        }
        return count;
    }

    /** Length of the way to a settled corner (m). */
    double way(int at) {
        return way[at];
    }

    /** The corner before a settled one on the way from the root, {@link #ROOT} where there is none. */
    int before(int at) {
        return from[at];
    }

    /** Direction in which the way comes in to a settled corner, east (m). */
    double inX(int at) {
        return corners.x(at) - (from[at] == ROOT ? rootX : corners.x(from[at]));
    }

    /** Direction in which the way comes in to a settled corner, north (m). */
    double inY(int at) {
        return corners.y(at) - (from[at] == ROOT ? rootY : corners.y(from[at]));
    }

    private void offer(int to, double dx, double dy) {
        if (corners.sides(to, dx, dy) != 0) {
            add(Math.sqrt(dx * dx + dy * dy), to, ROOT);
        }
    }

    private void add(double length, int to, int before) {
        if (waiting == key.length) {
            key = Arrays.copyOf(key, 2 * waiting);
            corner = Arrays.copyOf(corner, 2 * waiting);
            parent = Arrays.copyOf(parent, 2 * waiting);
        }
        int i = waiting++;
        while (i > 0) {
            int up = (i - 1) / 2;
            if (!earlier(length, to, before, up)) {
                break;
            }
            move(up, i);
            i = up;
        }
        put(i, length, to, before);
    }

    private void removeFirst() {
        int last = --waiting;
        int i = 0;
        while (2 * i + 1 < last) {
            int down = 2 * i + 1;
            if (down + 1 < last && earlier(key[down + 1], corner[down + 1], parent[down + 1], down)) {
                down++;
            }
            if (!earlier(key[down], corner[down], parent[down], last)) {
                break;
            }
            move(down, i);
            i = down;
        }
        move(last, i);
    }

    private boolean earlier(double length, int to, int before, int than) {
        if (length != key[than]) {
            return length < key[than];
        }
        return to != corner[than] ? to < corner[than] : before < parent[than];
    }

    private void move(int i, int to) {
        put(to, key[i], corner[i], parent[i]);
    }

    private void put(int i, double length, int to, int before) {
        key[i] = length;
        corner[i] = to;
        parent[i] = before;
    }
}
