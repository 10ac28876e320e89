package org.soundtown.acoustics.path;

import org.soundtown.acoustics.scene.Scene;

/**
 * The ways from source to receiver by reflection at one or several walls, on the map, by image sources: each mirror point
 * lies on its wall, each wall is met from the side it reflects on and lies near the straight line. What stands between
 * is not looked at here. A buffer; not thread-safe.
 *
 * <p>A way by a last wall points from the image of the source in the walls before to the image of the receiver in the
 * last; it must pass through both walls. So one looks, from each image, for the receiver's images that lie in the beam
 * which its wall lets through.
 *
 * <p>In the continuous method a mirror point may lie a little beyond a wall's free end: the reflection fades out by the
 * detour by that end, as CNOSSOS-EU's retrodiffraction lets it fade towards a wall's top, so that no echo is switched off
 * in one step.
 */
final class Mirrors {
    /** Greatest detour by a wall's end at which something is still thrown back (m): 12 dB at 63 Hz, 24 dB at 1 kHz. */
    private static final double MOST_RIM_METRES = 2;

    /** How far in front of a wall's end the path by it passes (m). */
    private static final double OFF_RIM_METRES = 0.02;

    /** How far in front of its wall a mirror point is taken (m), so that the wall does not stand in its own way. */
    private static final double OFF_WALL_METRES = 0.001;

    private final Scene scene;
    private final MirrorWalls walls;
    private final BeamCells beams;
    private boolean shared;
    private final int order;
    private final double reach;
    private final double longest;
    private final boolean fading;
    private final double overshoot;

    private final int[] at;
    private final double[] imageX;
    private final double[] imageY;
    private final double[] hitX;
    private final double[] hitY;
    private final double[] along;
    private final double[] clearX;
    private final double[] clearY;
    private final double[] rim;

    private int[] last = new int[0];
    private double[] lastX = new double[0];
    private double[] lastY = new double[0];
    private int lasts;
    private boolean[] inReach = new boolean[0];
    private int[][] beam = new int[0][];

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
        walls = new MirrorWalls(scene);
        order = settings.reflectionOrder();
        reach = settings.reflectionDistanceMetres();
        longest = settings.maxRangeMetres();
        fading = settings.method() == PathSettings.Method.CONTINUOUS;
        overshoot = fading ? Math.sqrt(MOST_RIM_METRES * longest) : 0;
        beams = new BeamCells(walls, overshoot, longest);
        at = new int[order];
        imageX = new double[order + 1];
        imageY = new double[order + 1];
        hitX = new double[order];
        hitY = new double[order];
        along = new double[order];
        clearX = new double[order];
        clearY = new double[order];
        rim = new double[order];
    }

    /** Takes a source that many receivers will be asked for. */
    void from(double x, double y) {
        sx = x;
        sy = y;
        walls.take(x, y, x - longest, y - longest, x + longest, y + longest);
        beams.begin(x, y);
        shared = true;
    }

    /** Takes a source that is asked for one receiver alone. */
    void between(double x, double y, double toX, double toY) {
        sx = x;
        sy = y;
        shared = false;
        walls.take(
                x,
                y,
                Math.min(x, toX) - reach,
                Math.min(y, toY) - reach,
                Math.max(x, toX) + reach,
                Math.max(y, toY) + reach);
    }

    /** Finds the ways to a receiver whose altitude differs by so much (m). */
    void to(double x, double y, double riseMetres, Way found) {
        rx = x;
        ry = y;
        rise = riseMetres;
        imageX[0] = sx;
        imageY[0] = sy;
        if (order == 1) {
            once(found);
            return;
        }
        if (last.length < walls.count) {
            last = new int[2 * walls.count];
            lastX = new double[2 * walls.count];
            lastY = new double[2 * walls.count];
            inReach = new boolean[2 * walls.count];
            beam = new int[order][2 * walls.count + 1];
        }
        lasts = 0;
        for (int i = 0; i < walls.count; i++) {
            inReach[i] = walls.within(i, reach, sx, sy, rx, ry);
            double front = frontOfReceiver(i);
            if (inReach[i] && front > MirrorWalls.GRAZING_METRES) {
                double shift = 2 * front / walls.length[i];
                last[lasts] = i;
                lastX[lasts] = rx - shift * walls.wy[i];
                lastY[lasts] = ry + shift * walls.wx[i];
                lasts++;
            }
        }
        further(0, found);
    }

    /** The wall of a reflection, counted from the source. */
    int wall(int reflection) {
        return walls.wall[at[reflection]];
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
        return walls.alongOf(at[reflection], along[reflection]);
    }

    /** How near the way passes by a wall's free end, as the detour by it (m): see {@link #rimDifference}. */
    double rim(int reflection) {
        return rim[reflection];
    }

    /** One reflection: every wall with both ends in front. */
    private void once(Way found) {
        if (!shared) {
            for (int i = 0; i < walls.count; i++) {
                once(i, found);
            }
            return;
        }
        int cell = beams.cellOf(rx, ry);
        for (int i = beams.first(cell); i < beams.end(cell); i++) {
            once(beams.wall(i), found);
        }
    }

    private void once(int i, Way found) {
        if (walls.front[i] <= 0) {
            return;
        }
        double ax = walls.ax[i] - rx;
        double ay = walls.ay[i] - ry;
        double wx = walls.wx[i];
        double wy = walls.wy[i];
        double dx = walls.imageX[i] - rx;
        double dy = walls.imageY[i] - ry;
        double sideA = dx * ay - dy * ax;
        double turn = dx * wy - dy * wx;
        // The way crosses the wall's line from its front where turn is negative.
        double slack = overshoot * -turn;
        double size = walls.length[i];
        if (turn < 0 && sideA * size >= -slack && (sideA + turn) * size <= slack) {
            at[0] = i;
            imageX[1] = walls.imageX[i];
            imageY[1] = walls.imageY[i];
            if (frontOfReceiver(i) > MirrorWalls.GRAZING_METRES
                    && backtrack(0)
                    && walls.within(i, reach, sx, sy, rx, ry)) {
                found.by(1);
            }
        }
    }

    /** From an image, by one more wall to the receiver, and on to further images. */
    private void further(int depth, Way found) {
        double x = imageX[depth];
        double y = imageY[depth];
        double startX = 0;
        double startY = 0;
        double endX = 0;
        double endY = 0;
        if (depth > 0) {
            // The beam that the wall before lets through, a little wider where reflections fade: its two edges.
            int w = at[depth - 1];
            double wider = overshoot / walls.length[w];
            startX = walls.ax[w] - wider * walls.wx[w] - x;
            startY = walls.ay[w] - wider * walls.wy[w] - y;
            endX = walls.ax[w] + (1 + wider) * walls.wx[w] - x;
            endY = walls.ay[w] + (1 + wider) * walls.wy[w] - y;
        }
        int inside = depth == 0 ? lasts : inBeam(x, y, startX, startY, endX, endY, beam[depth]);
        for (int k = 0; k < inside; k++) {
            int j = depth == 0 ? k : beam[depth][k];
            int i = last[j];
            double dx = lastX[j] - x;
            double dy = lastY[j] - y;
            double sideA = dx * (walls.ay[i] - y) - dy * (walls.ax[i] - x);
            double turn = dx * walls.wy[i] - dy * walls.wx[i];
            double slack = overshoot * -turn;
            double size = walls.length[i];
            boolean met = turn < 0 && sideA * size >= -slack && (sideA + turn) * size <= slack;
            if (met && (depth == 0 || facing(at[depth - 1], i)) && reflect(depth, i) && backtrack(depth)) {
                found.by(depth + 1);
            }
        }
        if (depth + 1 < order) {
            for (int i = 0; i < walls.count; i++) {
                if (inReach[i] && (depth == 0 || facing(at[depth - 1], i)) && reflect(depth, i) && reachable(depth)) {
                    further(depth + 1, found);
                }
            }
        }
    }

    /**
     * Whether part of each of two walls lies before the other. The two outer sides of a house's corner do not: a fading
     * reflection just beyond the end of one must not be taken up by the other.
     */
    private boolean facing(int one, int other) {
        return walls.reachesBefore(one, other) && walls.reachesBefore(other, one);
    }

    /** Collects the receiver's images between the edges of a beam; without branches, for there are many. */
    private int inBeam(double x, double y, double startX, double startY, double endX, double endY, int[] found) {
        int count = 0;
        for (int j = 0; j < lasts; j++) {
            double dx = lastX[j] - x;
            double dy = lastY[j] - y;
            boolean in = startX * dy - startY * dx >= 0 & endX * dy - endY * dx <= 0;
            found[count] = j;
            count += in ? 1 : 0;
        }
        return count;
    }

    /** Takes a wall as the next reflection; whether the image before it stands in front. */
    private boolean reflect(int depth, int i) {
        at[depth] = i;
        if (depth == 0) {
            imageX[1] = walls.imageX[i];
            imageY[1] = walls.imageY[i];
            return walls.front[i] > 0;
        }
        double size = walls.length[i];
        double front =
                ((imageX[depth] - walls.ax[i]) * walls.wy[i] - (imageY[depth] - walls.ay[i]) * walls.wx[i]) / size;
        double shift = 2 * front / size;
        imageX[depth + 1] = imageX[depth] - shift * walls.wy[i];
        imageY[depth + 1] = imageY[depth] + shift * walls.wx[i];
        return front > MirrorWalls.GRAZING_METRES;
    }

    private double frontOfReceiver(int i) {
        return ((rx - walls.ax[i]) * walls.wy[i] - (ry - walls.ay[i]) * walls.wx[i]) / walls.length[i];
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
            int w = at[i];
            double ax = walls.ax[w] - fromX;
            double ay = walls.ay[w] - fromY;
            double wx = walls.wx[w];
            double wy = walls.wy[w];
            double dx = imageX[i + 1] - fromX;
            double dy = imageY[i + 1] - fromY;
            double turn = dx * wy - dy * wx;
            double t = (ax * wy - ay * wx) / turn;
            double share = (dy * ax - dx * ay) / turn;
            if (!(t > 0 && t < 1) || (!fading && !(share >= 0 && share < 1))) {
                return false;
            }
            rim[i] = Double.NEGATIVE_INFINITY;
            if (fading) {
                rim[i] = rimDifference(i, share, fromX, fromY);
                if (!(rim[i] <= MOST_RIM_METRES)) {
                    return false;
                }
            }
            double on = share < 0 ? 0 : share > 1 ? 1 : share;
            fromX = walls.ax[w] + on * wx;
            fromY = walls.ay[w] + on * wy;
            double off = (on == share ? OFF_WALL_METRES : OFF_RIM_METRES) / walls.length[w];
            hitX[i] = fromX;
            hitY[i] = fromY;
            along[i] = on;
            clearX[i] = fromX + off * wy;
            clearY[i] = fromY - off * wx;
        }
        return true;
    }

    /**
     * How much longer the way by the nearer free end of a wall is than the reflected one: negative where the mirror point
     * lies within the wall, positive where it lies beyond it; no number where it lies beyond an end that does not stand
     * free.
     */
    private double rimDifference(int reflection, double share, double x, double y) {
        int i = at[reflection];
        int w = walls.wall[i];
        boolean startFree = walls.turned[i] ? scene.endsFree(w) : scene.startsFree(w);
        boolean endFree = walls.turned[i] ? scene.startsFree(w) : scene.endsFree(w);
        // Of two walls that go on flush, only one throws back what meets their common end.
        if ((share < 0 && !startFree) || (share >= 1 && !endFree)) {
            return Double.NaN;
        }
        double difference = Double.NEGATIVE_INFINITY;
        if (startFree) {
            double detour = detourBy(reflection, walls.ax[i], walls.ay[i], x, y);
            difference = share < 0 ? detour : -detour;
        }
        if (endFree) {
            double detour = detourBy(reflection, walls.ax[i] + walls.wx[i], walls.ay[i] + walls.wy[i], x, y);
            difference = Math.max(difference, share > 1 ? detour : -detour);
        }
        return difference;
    }

    private double detourBy(int reflection, double ex, double ey, double x, double y) {
        double before = distance(ex, ey, imageX[reflection], imageY[reflection]);
        double after = distance(x, y, ex, ey);
        double straight = distance(x, y, imageX[reflection + 1], imageY[reflection + 1]);
        double way = before + after;
        return Math.sqrt(way * way + rise * rise) - Math.sqrt(straight * straight + rise * rise);
    }

    /** Whether anything beyond the wall just taken can still be within range. */
    private boolean reachable(int depth) {
        int i = at[depth];
        return Nearness.toSegment(
                        walls.ax[i],
                        walls.ay[i],
                        walls.ax[i] + walls.wx[i],
                        walls.ay[i] + walls.wy[i],
                        imageX[depth + 1],
                        imageY[depth + 1])
                < longest * longest;
    }

    private static double distance(double x0, double y0, double x1, double y1) {
        return Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
    }
}
