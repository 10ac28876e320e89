package org.soundtown.acoustics.path;

import org.soundtown.acoustics.scene.LineList;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.acoustics.scene.Walls;

/**
 * The ways from source to receiver by reflection at one or several walls, on the map, by image sources: each mirror point
 * lies on its wall, each wall is met from the side it reflects on and lies near the straight line. What stands between
 * is not looked at here. A buffer; not thread-safe.
 *
 * <p>In the continuous method a mirror point may lie a little beyond a wall's free end: the reflection fades out by the
 * detour by that end, as CNOSSOS-EU's retrodiffraction lets it fade towards a wall's top, so that no echo is switched off
 * in one step.
 */
final class Mirrors {
    /** Nearer to a wall's line than this an end grazes it and no reflection can be told apart (m). */
    private static final double GRAZING_METRES = 0.01;

    /** Greatest detour by a wall's end at which something is still thrown back (m): 12 dB at 63 Hz, 24 dB at 1 kHz. */
    private static final double MOST_RIM_METRES = 2;

    /** How far in front of its wall a mirror point is taken (m), so that the wall does not stand in its own way. */
    private static final double OFF_WALL_METRES = 0.001;

    /** How far in front of a wall's end the path by it passes (m). */
    private static final double OFF_RIM_METRES = 0.02;

    private final Scene scene;
    private final Walls walls;
    private final LineList near = new LineList();
    private final int order;
    private final double reach;
    private final double longest;

    private final int[] wall;
    private final double[] imageX;
    private final double[] imageY;
    private final double[] hitX;
    private final double[] hitY;
    private final double[] hitAlong;
    private final double[] clearX;
    private final double[] clearY;
    private final double[] rim;
    private final boolean fading;

    private double sx;
    private double sy;
    private double rx;
    private double ry;
    private double rise;

    /** Receives each way; the walls and mirror points are read from {@link Mirrors}. */
    interface Way {
        void by(int reflections);
    }

    Mirrors(Scene scene, PathSettings settings) {
        this.scene = scene;
        walls = scene.walls();
        order = settings.reflectionOrder();
        reach = settings.reflectionDistanceMetres();
        longest = settings.maxRangeMetres();
        wall = new int[order];
        imageX = new double[order + 1];
        imageY = new double[order + 1];
        hitX = new double[order];
        hitY = new double[order];
        hitAlong = new double[order];
        clearX = new double[order];
        clearY = new double[order];
        rim = new double[order];
        fading = settings.method() == PathSettings.Method.CONTINUOUS;
    }

    /** Finds the ways between two ends, which differ in altitude by so much (m). */
    void find(double fromX, double fromY, double toX, double toY, double riseMetres, Way found) {
        sx = fromX;
        sy = fromY;
        rx = toX;
        ry = toY;
        rise = riseMetres;
        scene.wallsNear(
                Math.min(sx, rx) - reach,
                Math.min(sy, ry) - reach,
                Math.max(sx, rx) + reach,
                Math.max(sy, ry) + reach,
                near);
        imageX[0] = sx;
        imageY[0] = sy;
        mirror(0, found);
    }

    /** The wall of a reflection, counted from the source. */
    int wall(int reflection) {
        return wall[reflection];
    }

    double x(int reflection) {
        return hitX[reflection];
    }

    double y(int reflection) {
        return hitY[reflection];
    }

    /** A mirror point a little in front of its wall, from which one can look along the way (m). */
    double clearX(int reflection) {
        return clearX[reflection];
    }

    double clearY(int reflection) {
        return clearY[reflection];
    }

    /** Where on its wall a mirror point lies, 0 to 1. */
    double along(int reflection) {
        return hitAlong[reflection];
    }

    /** How near the way passes by a wall's free end, as the detour by it (m): see {@link #rimDifference}. */
    double rim(int reflection) {
        return rim[reflection];
    }

    private void mirror(int depth, Way found) {
        for (int i = 0; i < near.count(); i++) {
            int candidate = near.get(i);
            if (depth > 0 && candidate == wall[depth - 1]) {
                continue;
            }
            double ax = walls.ax(candidate);
            double ay = walls.ay(candidate);
            double wx = walls.bx(candidate) - ax;
            double wy = walls.by(candidate) - ay;
            // Twice the area that an end spans with the wall: positive where it is in front, to the wall's right.
            double front = (imageX[depth] - ax) * wy - (imageY[depth] - ay) * wx;
            double square = wx * wx + wy * wy;
            boolean screen = walls.isScreen(walls.obstacleOf(candidate));
            double least = GRAZING_METRES * GRAZING_METRES * square;
            if ((front <= 0 && !screen) || front * front <= least) {
                continue;
            }
            double shift = 2 * front / square;
            imageX[depth + 1] = imageX[depth] - shift * wy;
            imageY[depth + 1] = imageY[depth] + shift * wx;
            wall[depth] = candidate;
            double behind = (rx - ax) * wy - (ry - ay) * wx;
            if (front * behind > 0 && behind * behind > least && backtrack(depth)) {
                found.by(depth + 1);
            }
            if (depth + 1 < order && reachable(depth)) {
                mirror(depth + 1, found);
            }
        }
    }

    /** From the receiver back to the source: whether each mirror point lies on its wall. */
    private boolean backtrack(int depth) {
        double fromX = rx;
        double fromY = ry;
        double lengthX = imageX[depth + 1] - rx;
        double lengthY = imageY[depth + 1] - ry;
        if (lengthX * lengthX + lengthY * lengthY + rise * rise >= longest * longest) {
            return false;
        }
        for (int i = depth; i >= 0; i--) {
            double ax = walls.ax(wall[i]) - fromX;
            double ay = walls.ay(wall[i]) - fromY;
            double bx = walls.bx(wall[i]) - fromX;
            double by = walls.by(wall[i]) - fromY;
            double dx = imageX[i + 1] - fromX;
            double dy = imageY[i + 1] - fromY;
            double sideA = dx * ay - dy * ax;
            double sideB = dx * by - dy * bx;
            double along = sideA / (sideA - sideB);
            double t = (ax * (by - ay) - ay * (bx - ax)) / (sideB - sideA);
            if (!(t > 0 && t < 1) || (!fading && !(along >= 0 && along < 1))) {
                return false;
            }
            rim[i] = Double.NEGATIVE_INFINITY;
            if (fading) {
                rim[i] = rimDifference(i, along, fromX, fromY);
                if (!(rim[i] <= MOST_RIM_METRES)) {
                    return false;
                }
            }
            double on = along < 0 ? 0 : along > 1 ? 1 : along;
            fromX += ax + on * (bx - ax);
            fromY += ay + on * (by - ay);
            double length = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay));
            double side = (imageX[i] - fromX) * (by - ay) - (imageY[i] - fromY) * (bx - ax) > 0 ? 1 : -1;
            double off = side * (on == along ? OFF_WALL_METRES : OFF_RIM_METRES) / length;
            hitX[i] = fromX;
            hitY[i] = fromY;
            clearX[i] = fromX + off * (by - ay);
            clearY[i] = fromY - off * (bx - ax);
            hitAlong[i] = on;
        }
        for (int i = depth; i >= 0; i--) {
            if (Nearness.ofSegments(
                            walls.ax(wall[i]), walls.ay(wall[i]), walls.bx(wall[i]), walls.by(wall[i]), sx, sy, rx, ry)
                    > reach * reach) {
                return false;
            }
        }
        return true;
    }

    /**
     * How much longer the way by the nearer free end of a wall is than the reflected one: negative where the mirror point
     * lies within the wall, positive where it lies beyond it; no number where it lies beyond an end that does not stand
     * free.
     */
    private double rimDifference(int reflection, double along, double x, double y) {
        int w = wall[reflection];
        // Of two walls that go on flush, only one throws back what meets their common end.
        if ((along < 0 && !scene.startsFree(w)) || (along >= 1 && !scene.endsFree(w))) {
            return Double.NaN;
        }
        double difference = Double.NEGATIVE_INFINITY;
        if (scene.startsFree(w)) {
            double detour = detourBy(reflection, walls.ax(w), walls.ay(w), x, y);
            difference = along < 0 ? detour : -detour;
        }
        if (scene.endsFree(w)) {
            double detour = detourBy(reflection, walls.bx(w), walls.by(w), x, y);
            difference = Math.max(difference, along > 1 ? detour : -detour);
        }
        return difference;
    }

    private double detourBy(int reflection, double ex, double ey, double x, double y) {
        double before = Math.hypot(ex - imageX[reflection], ey - imageY[reflection]);
        double after = Math.hypot(x - ex, y - ey);
        double straight = Math.hypot(x - imageX[reflection + 1], y - imageY[reflection + 1]);
        double way = before + after;
        return Math.sqrt(way * way + rise * rise) - Math.sqrt(straight * straight + rise * rise);
    }

    /** Whether anything beyond the wall just taken can still be within range. */
    private boolean reachable(int depth) {
        int w = wall[depth];
        return Nearness.toSegment(
                        walls.ax(w), walls.ay(w), walls.bx(w), walls.by(w), imageX[depth + 1], imageY[depth + 1])
                < longest * longest;
    }
}
