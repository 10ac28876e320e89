package org.soundtown.acoustics.path;

import org.soundtown.acoustics.scene.Scene;
import org.soundtown.acoustics.scene.WallList;
import org.soundtown.acoustics.scene.Walls;
import org.soundtown.foundation.geometry.Position;

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
    static double difference(Scene scene, Position a, Position b, WallList near) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double length = Math.hypot(dx, dy);
        double nearest = Double.POSITIVE_INFINITY;
        if (length == 0) {
            return -nearest;
        }
        double straight = a.distanceTo(b);
        double aside = Math.sqrt(FARTHEST_DETOUR * straight);
        scene.wallsNear(
                Math.min(a.x(), b.x()) - aside,
                Math.min(a.y(), b.y()) - aside,
                Math.max(a.x(), b.x()) + aside,
                Math.max(a.y(), b.y()) + aside,
                near);
        Walls walls = scene.walls();
        for (int i = 0; i < near.count(); i++) {
            int wall = near.get(i);
            if (!scene.startsFree(wall)) {
                continue;
            }
            double x = walls.startX(wall) - a.x();
            double y = walls.startY(wall) - a.y();
            double t = Math.max(0, Math.min(1, (x * dx + y * dy) / (length * length)));
            double z = Math.min(a.z() + t * (b.z() - a.z()), walls.roofOf(walls.buildingOf(wall)));
            double toCorner = Math.sqrt(x * x + y * y + (z - a.z()) * (z - a.z()));
            double fromCorner = Math.sqrt((x - dx) * (x - dx) + (y - dy) * (y - dy) + (z - b.z()) * (z - b.z()));
            nearest = Math.min(nearest, toCorner + fromCorner - straight);
        }
        return -nearest;
    }
}
