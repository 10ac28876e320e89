package org.soundtown.acoustics.scene;

import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.soundtown.foundation.band.OctaveBands;

/**
 * Every wall segment of a scene as flat arrays. Wall {@code i} runs from (ax, ay) to (bx, by), its top edge from az to
 * bz; a building's walls have the building on their left, a screen's walls have air on both sides. The walls of an
 * obstacle lie one after another. Nobody writes to the arrays after construction.
 */
public final class Walls {
    /** An absorption of 1 is taken as this, so that an open window still has a finite level. */
    private static final double MOST_ABSORPTION = 0.9999;

    final double[] ax;
    final double[] ay;
    final double[] az;
    final double[] bx;
    final double[] by;
    final double[] bz;
    final int[] obstacle;
    final int[] before;
    final int[] after;
    final int[] firstWall;
    final boolean[] screen;
    final double[] highest;
    final double[][] reflected;
    final double[][] corners;
    final int[] firstCorner;

    Walls(List<Obstacle> obstacles) {
        int walls = 0;
        for (Obstacle each : obstacles) {
            for (Coordinate[] outline : each.outlines()) {
                walls += countOf(outline);
            }
        }
        ax = new double[walls];
        ay = new double[walls];
        az = new double[walls];
        bx = new double[walls];
        by = new double[walls];
        bz = new double[walls];
        obstacle = new int[walls];
        before = new int[walls];
        after = new int[walls];
        firstWall = new int[obstacles.size() + 1];
        screen = new boolean[obstacles.size()];
        highest = new double[obstacles.size()];
        reflected = new double[obstacles.size()][];
        corners = new double[obstacles.size()][];
        firstCorner = new int[obstacles.size() + 1];
        int next = 0;
        for (int i = 0; i < obstacles.size(); i++) {
            Obstacle each = obstacles.get(i);
            firstWall[i] = next;
            screen[i] = each.screen();
            reflected[i] = reflectedOf(each.absorption());
            corners[i] = each.screen()
                    ? ClearCorners.ofScreen(each.outlines().get(0))
                    : ClearCorners.ofBuilding(each.outlines().get(0));
            firstCorner[i + 1] = firstCorner[i] + corners[i].length / 3;
            highest[i] = highestOf(each.outlines());
            for (int ring = 0; ring < each.outlines().size(); ring++) {
                Coordinate[] outline = each.outlines().get(ring);
                boolean turned = !each.screen() && Orientation.isCCW(outline) != (ring == 0);
                next = add(outline, turned, i, next);
            }
        }
        firstWall[obstacles.size()] = next;
    }

    /** Number of walls. */
    public int count() {
        return ax.length;
    }

    /** Number of buildings and screens. */
    public int obstacles() {
        return highest.length;
    }

    /** Index of the building or screen that a wall belongs to. */
    public int obstacleOf(int wall) {
        return obstacle[wall];
    }

    /** Whether an obstacle is a screen, without inside. */
    public boolean isScreen(int index) {
        return screen[index];
    }

    /** Altitude of an obstacle's highest top edge (m). */
    public double highestOf(int index) {
        return highest[index];
    }

    /** Share of the energy that an obstacle's walls throw back, 1 − α per octave band; not to be changed. */
    public double[] reflectedOf(int index) {
        return reflected[index];
    }

    /**
     * Where a path may bend around an obstacle: its outward corners, 15 mm clear of it, counter-clockwise,
     * as x0, y0, z0, x1, y1, z1 … with z the altitude of the top edge there; not to be changed.
     */
    public double[] cornersOf(int index) {
        return corners[index];
    }

    /** Number of an obstacle's first corner when the corners of all obstacles are counted on. */
    public int firstCornerOf(int index) {
        return firstCorner[index];
    }

    /** Number of corners of all obstacles. */
    public int cornerCount() {
        return firstCorner[firstCorner.length - 1];
    }

    /** The wall of the same outline that ends where this one starts; the wall itself at a screen's end. */
    public int before(int wall) {
        return before[wall];
    }

    /** The wall of the same outline that starts where this one ends; the wall itself at a screen's end. */
    public int after(int wall) {
        return after[wall];
    }

    public double ax(int wall) {
        return ax[wall];
    }

    public double ay(int wall) {
        return ay[wall];
    }

    public double bx(int wall) {
        return bx[wall];
    }

    public double by(int wall) {
        return by[wall];
    }

    /** Altitude of the top edge at a share of the wall's length (m). */
    public double topAt(int wall, double along) {
        return az[wall] + along * (bz[wall] - az[wall]);
    }

    /** Whether a place of the map lies in a building's footprint; a courtyard does not, nor does a screen. */
    boolean contains(int index, double x, double y) {
        boolean inside = false;
        if (screen[index]) {
            return false;
        }
        for (int wall = firstWall[index]; wall < firstWall[index + 1]; wall++) {
            if (ay[wall] > y != by[wall] > y
                    && x < (bx[wall] - ax[wall]) * (y - ay[wall]) / (by[wall] - ay[wall]) + ax[wall]) {
                inside = !inside;
            }
        }
        return inside;
    }

    private int add(Coordinate[] outline, boolean turned, int index, int first) {
        int next = first;
        for (int i = 0; i + 1 < outline.length; i++) {
            int from = turned ? outline.length - 1 - i : i;
            Coordinate a = outline[from];
            Coordinate b = outline[turned ? from - 1 : from + 1];
            if (a.equals2D(b)) {
                continue;
            }
            ax[next] = a.x;
            ay[next] = a.y;
            az[next] = a.getZ();
            bx[next] = b.x;
            by[next] = b.y;
            bz[next] = b.getZ();
            obstacle[next] = index;
            next++;
        }
        for (int wall = first; wall < next; wall++) {
            after[wall] = wall + 1 < next ? wall + 1 : screen[index] ? wall : first;
            before[wall] = wall > first ? wall - 1 : screen[index] ? wall : next - 1;
        }
        return next;
    }

    private static int countOf(Coordinate[] outline) {
        int count = 0;
        for (int i = 0; i + 1 < outline.length; i++) {
            count += outline[i].equals2D(outline[i + 1]) ? 0 : 1;
        }
        return count;
    }

    private static double highestOf(List<Coordinate[]> outlines) {
        double highest = Double.NEGATIVE_INFINITY;
        for (Coordinate[] outline : outlines) {
            for (Coordinate corner : outline) {
                highest = Math.max(highest, corner.getZ());
            }
        }
        return highest;
    }

    private static double[] reflectedOf(double[] absorption) {
        double[] share = new double[OctaveBands.COUNT];
        for (int band = 0; band < share.length; band++) {
            share[band] = 1 - Math.min(absorption[band], MOST_ABSORPTION);
        }
        return share;
    }
}
