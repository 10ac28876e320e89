package org.soundtown.acoustics.path;

import org.soundtown.acoustics.ground.GroundEffect;
import org.soundtown.acoustics.scene.Scene;

/**
 * Reads the ground along a way on the map and gives its effect: the mean factor of the source region, the receiver
 * region (30 heights long each, ISO 9613-2 section 7.3.1) and what lies between.
 */
final class GroundAlong {
    /** Distance between two looks at the ground factor (m). */
    private static final double STEP_METRES = 5;

    private final Scene scene;

    GroundAlong(Scene scene) {
        this.scene = scene;
    }

    /**
     * @param way points on the map, x0, y0, x1, y1 …
     * @param points number of points
     */
    void attenuationDb(double[] way, int points, double sourceHeight, double receiverHeight, double[] resultDb) {
        double length = 0;
        for (int i = 1; i < points; i++) {
            length += Math.hypot(way[2 * i] - way[2 * i - 2], way[2 * i + 1] - way[2 * i - 1]);
        }
        double sourceEnd = Math.min(length, 30 * Math.max(0, sourceHeight));
        double receiverStart = Math.max(0, length - 30 * Math.max(0, receiverHeight));
        double[] sums = new double[6];
        double done = 0;
        for (int i = 1; i < points; i++) {
            double dx = way[2 * i] - way[2 * i - 2];
            double dy = way[2 * i + 1] - way[2 * i - 1];
            double leg = Math.hypot(dx, dy);
            int steps = Math.max(1, (int) Math.ceil(leg / STEP_METRES));
            for (int step = 0; step < steps; step++) {
                double t = (step + 0.5) / steps;
                double g = scene.groundFactorAt(way[2 * i - 2] + t * dx, way[2 * i - 1] + t * dy);
                double from = done + leg * step / steps;
                double to = done + leg * (step + 1) / steps;
                add(sums, 0, Math.min(to, sourceEnd) - from, g);
                add(sums, 2, Math.min(to, receiverStart) - Math.max(from, sourceEnd), g);
                add(sums, 4, to - Math.max(from, receiverStart), g);
            }
            done += leg;
        }
        double startG = scene.groundFactorAt(way[0], way[1]);
        double endG = scene.groundFactorAt(way[2 * points - 2], way[2 * points - 1]);
        GroundEffect.attenuationDb(
                sourceHeight,
                receiverHeight,
                length,
                mean(sums, 0, startG),
                mean(sums, 2, 0),
                mean(sums, 4, endG),
                resultDb);
    }

    private static void add(double[] sums, int at, double stretch, double g) {
        if (stretch > 0) {
            sums[at] += stretch * g;
            sums[at + 1] += stretch;
        }
    }

    private static double mean(double[] sums, int at, double otherwise) {
        return sums[at + 1] > 0 ? sums[at] / sums[at + 1] : otherwise;
    }
}
