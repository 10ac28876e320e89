package org.soundtown.acoustics.path;

import org.soundtown.acoustics.air.Atmosphere;

/** A way that bends at upright corners: its points, both ends included (m). A buffer; not thread-safe. */
public interface CornerWay {
    /** Number of points of the way, both ends included. */
    int corners();

    double x(int corner);

    double y(int corner);

    double z(int corner);

    /** Travel time along the way with the wind (s). */
    default double seconds(Atmosphere air) {
        double seconds = 0;
        for (int i = 1; i < corners(); i++) {
            double x = x(i) - x(i - 1);
            double y = y(i) - y(i - 1);
            double z = z(i) - z(i - 1);
            seconds += Math.sqrt(x * x + y * y + z * z) / air.effectiveSpeed(x, y, z);
        }
        return seconds;
    }
}
