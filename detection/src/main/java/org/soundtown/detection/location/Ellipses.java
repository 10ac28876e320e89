package org.soundtown.detection.location;

import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Ellipse;

/** Makes 95 % regions on the map. */
final class Ellipses {
    private Ellipses() {}

    /**
     * The ellipse whose half axes are the roots of a shape's eigenvalues along its eigenvectors, stretched by a factor.
     *
     * @param xx mean square east (m²)
     * @param xy mean product of east and north (m²)
     * @param yy mean square north (m²)
     */
    static Ellipse of(double xx, double xy, double yy, double factor) {
        double mean = (xx + yy) / 2;
        double radius = Math.hypot((xx - yy) / 2, xy);
        double bearing = Math.toDegrees(Math.atan2(2 * xy, yy - xx) / 2);
        return new Ellipse(
                factor * Math.sqrt(mean + radius),
                factor * Math.sqrt(Math.max(0, mean - radius)),
                bearing < 0 ? bearing + 180 : bearing);
    }

    static Ellipse circle(double radiusMetres) {
        return new Ellipse(radiusMetres, radiusMetres, 0);
    }

    /** Whether the place lies in the region around the centre. */
    static boolean contains(Ellipse ellipse, Position centre, Position place) {
        double bearing = Math.toRadians(ellipse.bearingDegrees());
        double east = place.x() - centre.x();
        double north = place.y() - centre.y();
        double along = (east * Math.sin(bearing) + north * Math.cos(bearing)) / ellipse.semiMajorMetres();
        double across = (east * Math.cos(bearing) - north * Math.sin(bearing)) / ellipse.semiMinorMetres();
        return along * along + across * across <= 1;
    }
}
