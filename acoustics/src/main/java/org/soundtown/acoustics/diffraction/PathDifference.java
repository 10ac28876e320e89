package org.soundtown.acoustics.diffraction;

/**
 * How much longer the way over or around edges is than the straight one, δ (m), in homogeneous and in favourable
 * conditions (CNOSSOS-EU section 2.5.6, equations 2.5.24 to 2.5.29).
 */
public final class PathDifference {
    private static final double LEAST_RADIUS_METRES = 1000;
    private static final double RADIUS_PER_DISTANCE = 8;

    private PathDifference() {}

    /** Radius Γ of the rays in favourable conditions (m), equation 2.5.24: max(1000 m, 8 d). */
    public static double radius(double distance) {
        return Math.max(LEAST_RADIUS_METRES, RADIUS_PER_DISTANCE * distance);
    }

    /** Length of the arc over a chord (m), 2 Γ arcsin(chord / 2Γ), equation 2.5.25. */
    public static double arc(double chord, double radius) {
        double x = chord / (2 * radius);
        if (x > 0.2) {
            return 2 * radius * Math.asin(Math.min(1, x));
        }
        // The series is true to 1e-12 of the chord here and cheaper than the function.
        double s = x * x;
        return chord
                * (1 + s * (1.0 / 6 + s * (3.0 / 40 + s * (15.0 / 336 + s * (105.0 / 3456 + s * (945.0 / 42240))))));
    }

    /**
     * How much lower an obstacle stands against a bent ray (m, negative): the ray's chord less its arc at a place (Kok and
     * van Beek, Amendments for CNOSSOS-EU, RIVM report 2019-0023, annex G1).
     *
     * @param u way from the source on the map (m)
     * @param length of the way from source to receiver (m)
     */
    public static double lowering(double u, double length) {
        double radius = radius(length);
        double off = u - length / 2;
        return Math.sqrt(radius * radius - length * length / 4) - Math.sqrt(radius * radius - off * off);
    }
}
