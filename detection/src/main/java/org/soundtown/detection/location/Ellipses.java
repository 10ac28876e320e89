package org.soundtown.detection.location;

import org.hipparchus.linear.RealMatrix;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.protocol.Ellipse;

/** Makes 95 % regions on the map. */
final class Ellipses {
    /** 95 % quantile of χ² with two degrees of freedom: −2 ln 0.05. */
    private static final double CHI_SQUARE_95 = 5.991464547107979;

    private Ellipses() {}

    /**
     * The region of a normal distribution: axes along the covariance's eigenvectors, half as long as √(χ²·eigenvalue).
     *
     * @param covariance of x east and y north (m²), 2 × 2
     * @param factor by which the standard errors are stretched (1)
     */
    static Ellipse of(RealMatrix covariance, double factor) {
        double xx = covariance.getEntry(0, 0);
        double xy = covariance.getEntry(0, 1);
        double yy = covariance.getEntry(1, 1);
        double mean = (xx + yy) / 2;
        double radius = Math.hypot((xx - yy) / 2, xy);
        double bearing = Math.toDegrees(Math.atan2(2 * xy, yy - xx) / 2);
        return new Ellipse(
                factor * Math.sqrt(CHI_SQUARE_95 * (mean + radius)),
                factor * Math.sqrt(CHI_SQUARE_95 * Math.max(0, mean - radius)),
                bearing < 0 ? bearing + 180 : bearing);
    }

    static Ellipse circle(double radiusMetres) {
        return new Ellipse(radiusMetres, radiusMetres, 0);
    }

    /** An ellipse about one place drawn out towards another that explains the onsets as well. */
    static Ellipse reaching(Ellipse own, Position centre, Position rival) {
        double bearing = centre.bearingTo(rival) % 180;
        double length = centre.horizontalDistanceTo(rival) + own.semiMajorMetres();
        return new Ellipse(length, own.semiMajorMetres(), bearing);
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
