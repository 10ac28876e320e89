package org.soundtown.acoustics.path;

import java.util.Arrays;
import org.soundtown.acoustics.scene.Corners;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.acoustics.scene.Walls;

/**
 * The shortest way on the map between two ends round whatever is built, for ends that the hull of {@link SideHull} does
 * not join: out of a courtyard through its mouth or its gates. Its altitude changes evenly along it. A buffer; not
 * thread-safe.
 */
final class WayOut implements CornerWay {
    /**
     * A way that is this much longer than the straight line counts no more (m): it would lose 38 dB at 63 Hz, 13 dB more
     * than edges over tops take at most.
     */
    private static final double MOST_DETOUR_METRES = 300;

    /** How far the tree grows beyond the straight distance at first (m), then by as much again. */
    private static final double STEP_METRES = 50;

    /** So many trees are kept, for devices that stand where they are and are asked for again and again. */
    private static final int MOST_TREES = 64;

    /** Fewer in a large city: no more than this many corners in all trees together. */
    private static final int MOST_CORNERS_KEPT = 200_000;

    private final Scene scene;
    private final Walls walls;
    private CornerTree tree;
    private Corners corners;
    private int[] blocker;
    private CornerTree[] trees;
    private int next;

    private double rx;
    private double ry;
    private double shortest;
    private int best;
    private int looked;

    private double[] x = new double[16];
    private double[] y = new double[16];
    private double[] z = new double[16];
    private int points;

    WayOut(Scene scene) {
        this.scene = scene;
        walls = scene.walls();
    }

    /**
     * Looks for the way.
     *
     * @param longest way (m)
     * @return whether there is one
     */
    boolean find(double[] source, double[] receiver, double longest) {
        if (corners == null) {
            corners = scene.corners();
            blocker = new int[corners.count()];
            Arrays.fill(blocker, -1);
            int kept = MOST_CORNERS_KEPT / Math.max(1, corners.count());
            trees = new CornerTree[Math.max(1, Math.min(MOST_TREES, kept))];
        }
        tree = treeFrom(source[0], source[1]);
        rx = receiver[0];
        ry = receiver[1];
        double straight = Math.hypot(rx - source[0], ry - source[1]);
        double limit = Math.min(straight + MOST_DETOUR_METRES, longest);
        shortest = limit;
        best = -1;
        looked = 0;
        if (tree.lastFound() != CornerTree.ROOT) {
            // The way to the end before, if it leads here too, bounds the search without deciding it.
            look(tree.lastFound());
            shortest = best >= 0 ? Math.nextUp(shortest) : shortest;
            best = -1;
        }
        double grown = straight;
        while (true) {
            lookOn();
            if (tree.grownTo(shortest)) {
                break;
            }
            grown = Math.min(grown + STEP_METRES, shortest);
            tree.grow(grown);
        }
        if (best < 0) {
            return false;
        }
        tree.found(best);
        trace(source, receiver);
        return true;
    }

    @Override
    public int corners() {
        return points;
    }

    @Override
    public double x(int corner) {
        return x[corner];
    }

    @Override
    public double y(int corner) {
        return y[corner];
    }

    @Override
    public double z(int corner) {
        return z[corner];
    }

    /** Whether the way sets out to the left of the straight line. */
    boolean left() {
        double dx = x[points - 1] - x[0];
        double dy = y[points - 1] - y[0];
        return dx * (y[1] - y[0]) - dy * (x[1] - x[0]) > 0;
    }

    /** The tree of a root: one of those kept, or a new one in place of the oldest. */
    private CornerTree treeFrom(double x0, double y0) {
        for (CornerTree each : trees) {
            if (each != null && each.startsAt(x0, y0)) {
                return each;
            }
        }
        if (trees[next] == null) {
            trees[next] = new CornerTree(scene);
        }
        CornerTree taken = trees[next];
        taken.begin(x0, y0);
        next = (next + 1) % trees.length;
        return taken;
    }

    private void lookOn() {
        while (true) {
            looked = tree.next(looked, rx, ry, shortest);
            if (looked >= tree.count()) {
                return;
            }
            look(tree.corner(looked++));
        }
    }

    private void look(int corner) {
        double dx = rx - corners.x(corner);
        double dy = ry - corners.y(corner);
        double leg = Math.sqrt(dx * dx + dy * dy);
        double way = tree.way(corner) + leg;
        if (way < shortest
                && leg <= Corners.LONGEST_LEG_METRES
                && corners.bends(corner, tree.inX(corner), tree.inY(corner), dx, dy)
                && sees(corner, dx, dy)) {
            shortest = way;
            best = corner;
        }
    }

    /** The wall that stood between a corner and the end before often does for the next one too. */
    private boolean sees(int corner, double dx, double dy) {
        double cx = corners.x(corner);
        double cy = corners.y(corner);
        int wall = blocker[corner];
        if (wall >= 0) {
            double ax = walls.ax(wall) - cx;
            double ay = walls.ay(wall) - cy;
            double bx = walls.bx(wall) - cx;
            double by = walls.by(wall) - cy;
            double sideA = dx * ay - dy * ax;
            double sideB = dx * by - dy * bx;
            if (sideA > 0 != sideB > 0) {
                double t = (ax * (by - ay) - ay * (bx - ax)) / (sideB - sideA);
                if (t > 0 && t < 1) {
                    return false;
                }
            }
        }
        blocker[corner] = scene.wallBetween(cx, cy, rx, ry);
        return blocker[corner] < 0;
    }

    private void trace(double[] source, double[] receiver) {
        points = 2;
        for (int corner = best; corner != CornerTree.ROOT; corner = tree.before(corner)) {
            points++;
        }
        if (points > x.length) {
            x = new double[2 * points];
            y = new double[2 * points];
            z = new double[2 * points];
        }
        x[0] = source[0];
        y[0] = source[1];
        z[0] = source[2];
        x[points - 1] = receiver[0];
        y[points - 1] = receiver[1];
        z[points - 1] = receiver[2];
        int at = points - 2;
        for (int corner = best; corner != CornerTree.ROOT; corner = tree.before(corner)) {
            x[at] = corners.x(corner);
            y[at] = corners.y(corner);
            z[at] = source[2] + tree.way(corner) / shortest * (receiver[2] - source[2]);
            at--;
        }
    }
}
