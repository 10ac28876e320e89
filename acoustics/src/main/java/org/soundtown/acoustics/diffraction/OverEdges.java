package org.soundtown.acoustics.diffraction;

/**
 * The way from one end over one or several edges to another end, in the vertical plane (u along the way, z altitude, m),
 * and its path difference. A buffer; not thread-safe.
 */
public final class OverEdges {
    private double firstU;
    private double firstZ;
    private double lastU;
    private double lastZ;
    private double between;

    /** Takes the edges: the first, the last, and the way between them (m). */
    public void edges(double u0, double z0, double u1, double z1, double betweenMetres) {
        firstU = u0;
        firstZ = z0;
        lastU = u1;
        lastZ = z1;
        between = betweenMetres;
    }

    /** Way from the first to the last edge, e (m). */
    public double between() {
        return between;
    }

    /**
     * Path difference of a straight ray, equations 2.5.26 to 2.5.28: negative where the line of sight passes above the
     * edge that it is judged by.
     *
     * @param byLast whether the line is compared with the last edge, or with the first
     */
    public double straight(double su, double sz, double ru, double rz, boolean byLast) {
        double detour =
                distance(su, sz, firstU, firstZ) + between + distance(lastU, lastZ, ru, rz) - distance(su, sz, ru, rz);
        return above(su, sz, ru, rz, byLast) ? detour : -detour;
    }

    /** Path difference of a bent ray whose edges rise above the straight line, equation 2.5.26 with arcs for lengths. */
    public double bent(double su, double sz, double ru, double rz) {
        double direct = distance(su, sz, ru, rz);
        double radius = PathDifference.radius(direct);
        return PathDifference.arc(distance(su, sz, firstU, firstZ), radius)
                + PathDifference.arc(between, radius)
                + PathDifference.arc(distance(lastU, lastZ, ru, rz), radius)
                - PathDifference.arc(direct, radius);
    }

    /**
     * Path difference of a bent ray, whichever side of the straight line the first edge lies on: equation 2.5.26 above
     * it; below it equation 2.5.29, by way of the point A of the straight line over the edge.
     */
    public double bentEitherSide(double su, double sz, double ru, double rz) {
        if (above(su, sz, ru, rz, false)) {
            return bent(su, sz, ru, rz);
        }
        double direct = distance(su, sz, ru, rz);
        double radius = PathDifference.radius(direct);
        double share = (firstU - su) / (ru - su);
        double toA = share * direct;
        return 2 * PathDifference.arc(toA, radius)
                + 2 * PathDifference.arc(direct - toA, radius)
                - PathDifference.arc(distance(su, sz, firstU, firstZ), radius)
                - PathDifference.arc(between, radius)
                - PathDifference.arc(distance(lastU, lastZ, ru, rz), radius)
                - PathDifference.arc(direct, radius);
    }

    private boolean above(double su, double sz, double ru, double rz, boolean byLast) {
        double u = byLast ? lastU : firstU;
        double z = byLast ? lastZ : firstZ;
        double turn = (ru - su) * (z - sz) - (rz - sz) * (u - su);
        return (ru >= su ? turn : -turn) >= 0;
    }

    private static double distance(double u0, double z0, double u1, double z1) {
        double du = u1 - u0;
        double dz = z1 - z0;
        return Math.sqrt(du * du + dz * dz);
    }
}
