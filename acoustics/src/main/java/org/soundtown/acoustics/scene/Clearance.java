package org.soundtown.acoustics.scene;

import org.soundtown.foundation.geometry.Position;

/**
 * Where sound really leaves or arrives: a position below a roof and inside a building, or nearer than
 * {@link #METRES} to its façade, is taken in front of the nearest façade, as if through the nearest window; one below
 * the ground is taken on it; one at or above the roof stays where it is.
 */
final class Clearance {
    /** Distance kept from a façade (m). */
    static final double METRES = 0.05;

    private static final int MOST_STEPS = 8;

    /** How far from an inside place a façade is looked for first (m); four times as far each time after. */
    private static final double FIRST_SEARCH_METRES = 25;

    private static final double LAST_SEARCH_METRES = 10_000;

    private final Scene scene;
    private final Walls walls;

    Clearance(Scene scene) {
        this.scene = scene;
        this.walls = scene.walls();
    }

    Position of(Position position) {
        double z = Math.max(position.z(), scene.groundAltitudeAt(position.x(), position.y()));
        double x = position.x();
        double y = position.y();
        LineList near = LineList.repeating();
        for (int step = 0; step < MOST_STEPS; step++) {
            int inside = scene.buildingAround(x, y, z);
            int wall = inside >= 0 ? nearestExit(x, y, z, near) : nearestWithin(x, y, z, near);
            if (wall < 0) {
                break;
            }
            double t = Plan.alongSegment(walls, wall, x, y);
            double footX = walls.ax[wall] + t * (walls.bx[wall] - walls.ax[wall]);
            double footY = walls.ay[wall] + t * (walls.by[wall] - walls.ay[wall]);
            x = footX + Plan.outwardX(walls, wall) * METRES;
            y = footY + Plan.outwardY(walls, wall) * METRES;
        }
        boolean same = x == position.x() && y == position.y() && z == position.z();
        return same ? position : new Position(x, y, z);
    }

    /** The nearest façade in front of which there is air at this altitude; −1 where there is none. */
    private int nearestExit(double x, double y, double z, LineList near) {
        for (double reach = FIRST_SEARCH_METRES; reach <= LAST_SEARCH_METRES; reach *= 4) {
            scene.wallsNear(x - reach, y - reach, x + reach, y + reach, near);
            int found = nearestExit(x, y, z, near, reach);
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }

    private int nearestExit(double x, double y, double z, LineList near, double reach) {
        int best = -1;
        double bestSquare = reach * reach;
        for (int i = 0; i < near.count(); i++) {
            int wall = near.get(i);
            int obstacle = walls.obstacle[wall];
            if (walls.screen[obstacle] || walls.highest[obstacle] <= z) {
                continue;
            }
            double t = Plan.alongSegment(walls, wall, x, y);
            double footX = walls.ax[wall] + t * (walls.bx[wall] - walls.ax[wall]);
            double footY = walls.ay[wall] + t * (walls.by[wall] - walls.ay[wall]);
            double square = (footX - x) * (footX - x) + (footY - y) * (footY - y);
            if (square < bestSquare || (square == bestSquare && wall < best)) {
                double frontX = footX + Plan.outwardX(walls, wall) * METRES;
                double frontY = footY + Plan.outwardY(walls, wall) * METRES;
                if (scene.buildingAround(frontX, frontY, z) < 0) {
                    best = wall;
                    bestSquare = square;
                }
            }
        }
        return best;
    }

    /** The nearest façade that is nearer than the clearance, −1 where there is none. */
    private int nearestWithin(double x, double y, double z, LineList near) {
        scene.wallsNear(x - METRES, y - METRES, x + METRES, y + METRES, near);
        int best = -1;
        double bestSquare = (METRES - 1e-9) * (METRES - 1e-9);
        for (int i = 0; i < near.count(); i++) {
            int wall = near.get(i);
            int obstacle = walls.obstacle[wall];
            if (walls.screen[obstacle] || walls.highest[obstacle] <= z) {
                continue;
            }
            double t = Plan.alongSegment(walls, wall, x, y);
            double awayX = walls.ax[wall] + t * (walls.bx[wall] - walls.ax[wall]) - x;
            double awayY = walls.ay[wall] + t * (walls.by[wall] - walls.ay[wall]) - y;
            double square = awayX * awayX + awayY * awayY;
            if (square < bestSquare) {
                best = wall;
                bestSquare = square;
            }
        }
        return best;
    }
}
