package org.soundtown.acoustics.scene;

/** Small geometry of one wall on the map. */
final class Plan {
    private Plan() {}

    /** Where along a wall its point nearest to (x, y) lies, 0 to 1. */
    static double alongSegment(Walls walls, int wall, double x, double y) {
        double dx = walls.bx[wall] - walls.ax[wall];
        double dy = walls.by[wall] - walls.ay[wall];
        double t = ((x - walls.ax[wall]) * dx + (y - walls.ay[wall]) * dy) / (dx * dx + dy * dy);
        return Math.max(0, Math.min(1, t));
    }

    /** East component of a wall's outward unit normal. */
    static double outwardX(Walls walls, int wall) {
        double dx = walls.bx[wall] - walls.ax[wall];
        double dy = walls.by[wall] - walls.ay[wall];
        return dy / Math.sqrt(dx * dx + dy * dy);
    }

    /** North component of a wall's outward unit normal. */
    static double outwardY(Walls walls, int wall) {
        double dx = walls.bx[wall] - walls.ax[wall];
        double dy = walls.by[wall] - walls.ay[wall];
        return -dx / Math.sqrt(dx * dx + dy * dy);
    }
}
