package org.soundtown.acoustics.scene;

/**
 * Which ends of each wall are corners that stand free: the building turns away there and no neighbour goes on flush with
 * either side. At such a corner a shadow begins and a façade's reflection ends; at a party wall neither does.
 */
final class FreeCorners {
    /** How far past a corner, and how deep behind the wall's line, a flush neighbour is looked for (m). */
    private static final double PAST_METRES = 0.3;

    private static final double BEHIND_METRES = 0.05;

    /** Above the ground, so that a neighbour lower than the wall counts too (m). */
    private static final double EYE_METRES = 1.5;

    private FreeCorners() {}

    /** Whether the start of each wall is a free corner. */
    static boolean[] atStart(Scene scene) {
        Walls walls = scene.walls();
        boolean[] free = new boolean[walls.count()];
        for (int wall = 0; wall < free.length; wall++) {
            int before = walls.before(wall);
            double turn = (walls.bx[before] - walls.ax[before]) * (walls.by[wall] - walls.ay[wall])
                    - (walls.by[before] - walls.ay[before]) * (walls.bx[wall] - walls.ax[wall]);
            free[wall] = turn > 0
                    && !goesOn(scene, before, walls.ax[wall], walls.ay[wall], PAST_METRES)
                    && !goesOn(scene, wall, walls.ax[wall], walls.ay[wall], -PAST_METRES);
        }
        return free;
    }

    /** Whether something is built just behind the line of a wall, a little past the corner. */
    private static boolean goesOn(Scene scene, int wall, double cornerX, double cornerY, double along) {
        double outX = Plan.outwardX(scene.walls(), wall);
        double outY = Plan.outwardY(scene.walls(), wall);
        double x = cornerX - outY * along - outX * BEHIND_METRES;
        double y = cornerY + outX * along - outY * BEHIND_METRES;
        return scene.buildingAround(x, y, scene.groundAltitudeAt(x, y) + EYE_METRES) >= 0;
    }
}
