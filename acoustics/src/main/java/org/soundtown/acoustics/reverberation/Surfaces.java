package org.soundtown.acoustics.reverberation;

import java.util.Arrays;
import org.soundtown.acoustics.scene.Crossings;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.acoustics.scene.Walls;
import org.soundtown.foundation.band.OctaveBands;

/**
 * The surfaces of a scene as a particle of sound meets them: façades up to their roofs and the ground. What passes over the
 * highest roof, or comes down on one, is lost to the sky. Buffers for one thread.
 */
final class Surfaces {
    /** What hard and porous ground keep of a particle (assumed: ordinary asphalt and lawn at mid frequencies). */
    private static final double HARD_GROUND_KEEPS = 0.97;

    private static final double POROUS_GROUND_KEEPS = 0.5;

    /** A flight is looked at in pieces of this length on the map (m). */
    private static final double PIECE_METRES = 60;

    private static final double CLEAR_METRES = 0.01;

    private final Scene scene;
    private final Walls walls;
    private final double highestRoof;
    private final Crossings crossings = new Crossings();

    /** Where the last flight ended: place, outward normal, whether on a façade, and what the surface keeps in each band. */
    double x;

    double y;
    double z;
    double normalX;
    double normalY;
    double normalZ;
    boolean facade;
    final double[] keeps = new double[OctaveBands.COUNT];

    Surfaces(Scene scene) {
        this.scene = scene;
        this.walls = scene.walls();
        double highest = Double.NEGATIVE_INFINITY;
        for (int wall = 0; wall < walls.count(); wall++) {
            highest = Math.max(highest, walls.highestOf(walls.obstacleOf(wall)));
        }
        highestRoof = highest;
    }

    /**
     * Flies from a place in a direction of unit length to the next surface.
     *
     * @return how far it was (m), −1 where nothing is met within the given distance
     */
    double fly(double fromX, double fromY, double fromZ, double dx, double dy, double dz, double farthest) {
        double onMap = Math.sqrt(dx * dx + dy * dy);
        double done = 0;
        while (done < farthest) {
            double startZ = fromZ + done * dz;
            if (dz >= 0 && startZ > highestRoof) {
                return -1;
            }
            double piece = Math.min(farthest - done, onMap < 1e-3 ? farthest : PIECE_METRES / onMap);
            double ground = groundWithin(fromX + done * dx, fromY + done * dy, startZ, dx, dy, dz, piece);
            double reach = Math.min(piece, ground);
            double met = onMap < 1e-9 ? -1 : wallWithin(fromX, fromY, fromZ, dx, dy, dz, done, reach);
            if (met == LOST) {
                return -1;
            }
            if (met >= 0) {
                return met;
            }
            if (ground <= piece) {
                land(fromX + (done + ground) * dx, fromY + (done + ground) * dy);
                return done + ground;
            }
            done += piece;
        }
        return -1;
    }

    /** Whether nothing stands between two places. */
    boolean free(double ax, double ay, double az, double bx, double by, double bz) {
        scene.cross(ax, ay, bx, by, crossings);
        for (int i = 0; i < crossings.count(); i++) {
            double height = az + (bz - az) * crossings.at(i);
            if (walls.topAt(crossings.line(i), crossings.along(i)) > height) {
                return false;
            }
        }
        return true;
    }

    private static final double LOST = -2;

    /** Distance along the flight to the façade met first between done and done + reach, −1 for none, LOST on a roof. */
    private double wallWithin(
            double fromX, double fromY, double fromZ, double dx, double dy, double dz, double done, double reach) {
        double ax = fromX + done * dx;
        double ay = fromY + done * dy;
        scene.cross(ax, ay, ax + reach * dx, ay + reach * dy, crossings);
        for (int i = 0; i < crossings.count(); i++) {
            double at = done + crossings.at(i) * reach;
            int wall = crossings.line(i);
            int building = walls.obstacleOf(wall);
            if (fromZ + at * dz < walls.topAt(wall, crossings.along(i))) {
                if (!crossings.toLeft(i) && !walls.isScreen(building)) {
                    return LOST;
                }
                bounce(wall, crossings.toLeft(i) ? 1 : -1, fromX + at * dx, fromY + at * dy, fromZ + at * dz);
                return at;
            }
        }
        return -1;
    }

    private void bounce(int wall, int side, double atX, double atY, double atZ) {
        double wx = walls.bx(wall) - walls.ax(wall);
        double wy = walls.by(wall) - walls.ay(wall);
        double length = Math.sqrt(wx * wx + wy * wy);
        normalX = side * wy / length;
        normalY = -side * wx / length;
        normalZ = 0;
        x = atX + CLEAR_METRES * normalX;
        y = atY + CLEAR_METRES * normalY;
        z = atZ;
        facade = true;
        System.arraycopy(walls.reflectedOf(walls.obstacleOf(wall)), 0, keeps, 0, keeps.length);
    }

    private void land(double atX, double atY) {
        x = atX;
        y = atY;
        z = scene.groundAltitudeAt(atX, atY) + CLEAR_METRES;
        normalX = 0;
        normalY = 0;
        normalZ = 1;
        facade = false;
        double g = scene.groundFactorAt(atX, atY);
        Arrays.fill(keeps, HARD_GROUND_KEEPS + g * (POROUS_GROUND_KEEPS - HARD_GROUND_KEEPS));
    }

    /** Distance to the ground, taken as level from where the flight would meet it; +∞ where it does not. */
    private double groundWithin(double ax, double ay, double az, double dx, double dy, double dz, double piece) {
        if (scene.levelGround()) {
            return dz >= 0 ? Double.POSITIVE_INFINITY : Math.max(0, az - scene.groundAltitudeAt(ax, ay)) / -dz;
        }
        double low = 0;
        double high = piece;
        if (az + high * dz > scene.groundAltitudeAt(ax + high * dx, ay + high * dy)) {
            return Double.POSITIVE_INFINITY;
        }
        for (int round = 0; round < 12; round++) {
            double middle = 0.5 * (low + high);
            if (az + middle * dz > scene.groundAltitudeAt(ax + middle * dx, ay + middle * dy)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
