package org.soundtown.acoustics.scene;

import java.util.Arrays;

/**
 * The free outward corners of a scene, just clear of what they belong to and of everything else. Six numbers a corner: where
 * it is, and the unit vectors from it along the walls on its two sides. Written once, then read.
 */
final class CornerList {
    private static final int NUMBERS = 6;

    private final Scene scene;
    private double[] numbers = new double[NUMBERS * 64];
    private int count;

    CornerList(Scene scene) {
        this.scene = scene;
        Walls walls = scene.walls();
        for (int wall = 0; wall < walls.count(); wall++) {
            if (!walls.screen[walls.obstacle[wall]] && scene.startsFree(wall)) {
                int before = walls.before(wall);
                add(
                        walls.ax[before] - walls.ax[wall],
                        walls.ay[before] - walls.ay[wall],
                        walls.bx[wall] - walls.ax[wall],
                        walls.by[wall] - walls.ay[wall],
                        walls.ax[wall],
                        walls.ay[wall]);
            }
        }
        for (int index = 0; index < walls.obstacles(); index++) {
            if (walls.screen[index]) {
                int last = walls.firstWall[index + 1] - 1;
                for (int wall = walls.firstWall[index]; wall <= last; wall++) {
                    double wx = walls.bx[wall] - walls.ax[wall];
                    double wy = walls.by[wall] - walls.ay[wall];
                    int before = walls.before(wall);
                    boolean start = before == wall;
                    add(
                            start ? wx : walls.ax[before] - walls.ax[wall],
                            start ? wy : walls.ay[before] - walls.ay[wall],
                            wx,
                            wy,
                            walls.ax[wall],
                            walls.ay[wall]);
                }
                double wx = walls.ax[last] - walls.bx[last];
                double wy = walls.ay[last] - walls.by[last];
                add(wx, wy, wx, wy, walls.bx[last], walls.by[last]);
            }
        }
    }

    /** Adds a corner between the walls along b and a, moved away from both, where nothing else is built there. */
    private void add(double bx, double by, double ax, double ay, double cornerX, double cornerY) {
        double lengthB = Math.sqrt(bx * bx + by * by);
        double lengthA = Math.sqrt(ax * ax + ay * ay);
        double outX = -bx / lengthB - ax / lengthA;
        double outY = -by / lengthB - ay / lengthA;
        double size = Math.sqrt(outX * outX + outY * outY);
        if (size < 1e-3) {
            return;
        }
        double atX = cornerX + outX / size * ClearCorners.OFFSET_METRES;
        double atY = cornerY + outY / size * ClearCorners.OFFSET_METRES;
        if (scene.buildingAround(atX, atY, Double.NEGATIVE_INFINITY) >= 0) {
            return;
        }
        if (NUMBERS * count == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * numbers.length);
        }
        int at = NUMBERS * count++;
        numbers[at] = atX;
        numbers[at + 1] = atY;
        numbers[at + 2] = bx / lengthB;
        numbers[at + 3] = by / lengthB;
        numbers[at + 4] = ax / lengthA;
        numbers[at + 5] = ay / lengthA;
    }

    int count() {
        return count;
    }

    double number(int corner, int which) {
        return numbers[NUMBERS * corner + which];
    }

    /** One of the six, with every corner at its place. */
    double[] component(int which, int[] place) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[place[i]] = number(i, which);
        }
        return values;
    }
}
