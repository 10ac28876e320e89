package org.soundtown.foundation.geometry;

/**
 * A place in the local metric frame of a district.
 *
 * @param x east of the district's origin (m)
 * @param y north of the district's origin (m)
 * @param z altitude above the district's datum (m), terrain included
 */
public record Position(double x, double y, double z) {
    public Position {
        if (!Double.isFinite(x) || !Double.isFinite(y) || !Double.isFinite(z)) {
            throw new IllegalArgumentException(
                    "position (" + x + ", " + y + ", " + z + "): expected finite coordinates in metres");
        }
    }

    /** Straight distance (m). */
    public double distanceTo(Position other) {
        return Math.sqrt(square(x - other.x) + square(y - other.y) + square(z - other.z));
    }

    /** Distance on the map (m). */
    public double horizontalDistanceTo(Position other) {
        return Math.sqrt(square(x - other.x) + square(y - other.y));
    }

    /** Bearing of the other place seen from here (degrees clockwise from north, 0 to 360). */
    public double bearingTo(Position other) {
        double degrees = Math.toDegrees(Math.atan2(other.x - x, other.y - y));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    public Position withZ(double newZ) {
        return new Position(x, y, newZ);
    }

    private static double square(double v) {
        return v * v;
    }
}
