package org.soundtown.acoustics.path;

import org.soundtown.acoustics.scene.LineList;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.acoustics.scene.Walls;

/**
 * How near a free line of sight passes by a building's corner. A corner begins to shade before it cuts the line, as a
 * roof edge does in CNOSSOS-EU section 2.5.6; the standards look at upright corners only once they cut it, and the level
 * would drop by 4.8 dB in one step. Here the loss of equation 2.5.21 fades in for them too, with the same δ &lt; 0.
 */
final class CornerShade {
    /** No band feels a corner from a greater detour: λ / 20 of the 63 Hz band in the warmest air (m). */
    private static final double FARTHEST_DETOUR = 0.3;

    private CornerShade() {}

    /** δ: minus the detour over the nearest free corner beside the line (m); −∞ where none is near. */
    static double difference(Scene scene, double[] a, double[] b, LineList near) {
        double dx = b[0] - a[0];
        double dy = b[1] - a[1];
        double length = Math.hypot(dx, dy);
        double nearest = Double.POSITIVE_INFINITY;
        if (length == 0) {
            return -nearest;
        }
        double rise = b[2] - a[2];
        double straight = Math.sqrt(length * length + rise * rise);
        double aside = Math.sqrt(FARTHEST_DETOUR * straight);
        scene.wallsNear(
                Math.min(a[0], b[0]) - aside,
                Math.min(a[1], b[1]) - aside,
                Math.max(a[0], b[0]) + aside,
                Math.max(a[1], b[1]) + aside,
                near);
        Walls walls = scene.walls();
        for (int i = 0; i < near.count(); i++) {
            int wall = near.get(i);
            if (!scene.startsFree(wall)) {
                continue;
            }
            double x = walls.ax(wall) - a[0];
            double y = walls.ay(wall) - a[1];
            double t = Math.max(0, Math.min(1, (x * dx + y * dy) / (length * length)));
            double z = Math.min(a[2] + t * (b[2] - a[2]), walls.topAt(wall, 0));
            double toCorner = Math.sqrt(x * x + y * y + (z - a[2]) * (z - a[2]));
            double fromCorner = Math.sqrt((x - dx) * (x - dx) + (y - dy) * (y - dy) + (z - b[2]) * (z - b[2]));
            nearest = Math.min(nearest, toCorner + fromCorner - straight);
        }
        return -nearest;
    }
}
