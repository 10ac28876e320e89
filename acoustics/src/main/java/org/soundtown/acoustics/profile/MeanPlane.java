package org.soundtown.acoustics.profile;

/**
 * The plane that stands for the ground along a stretch of a profile, z = a u + b, and a stretch's two ends seen from it:
 * equivalent heights above it, distance along it, mirror images below it. Mean plane by least squares over the outline
 * (CNOSSOS-EU section 2.5.3; equations VI-3 and VI-4 of JRC report EUR 25379, 2012). A buffer; not thread-safe.
 */
public final class MeanPlane {
    /** On shorter stretches the plane is level (m). */
    private static final double SHORTEST_METRES = 1e-3;

    private double a;
    private double b;
    private double dp;
    private double nearHeight;
    private double farHeight;
    private double nearImageU;
    private double nearImageZ;
    private double farImageU;
    private double farImageZ;

    void fit(
            double from,
            double to,
            double datum,
            double slopeCubes,
            double levelSquares,
            double slopeSquares,
            double levelLengths,
            double foot) {
        double way = to - from;
        if (way < SHORTEST_METRES) {
            a = 0;
            b = foot;
            return;
        }
        double first = 2.0 / 3 * slopeCubes + levelSquares;
        double second = slopeSquares + 2 * levelLengths;
        if (first == 0 && second == 0) {
            a = 0;
            b = datum;
            return;
        }
        double cube = way * way * way;
        double middle = to + from;
        a = 3 * (2 * first - second * middle) / cube;
        b = 2 * second * (to * to * to - from * from * from) / (cube * way) - 3 * first * middle / cube + datum;
    }

    /** Sees two ends from the plane (m). One below it is its own image, as section 2.5.3 has it. */
    public void see(double nearU, double nearZ, double farU, double farZ) {
        double scale = 1 / (1 + a * a);
        double near = nearZ - (a * nearU + b);
        double far = farZ - (a * farU + b);
        double across = Math.sqrt(scale);
        nearHeight = near * across;
        farHeight = far * across;
        double nearDepth = 2 * Math.max(0, near) * scale;
        double farDepth = 2 * Math.max(0, far) * scale;
        nearImageU = nearU + a * nearDepth;
        nearImageZ = nearZ - nearDepth;
        farImageU = farU + a * farDepth;
        farImageZ = farZ - farDepth;
        dp = Math.abs((farU - nearU) + a * (farZ - nearZ)) * across;
    }

    /** Distance between the ends along the plane, dp (m). */
    public double distance() {
        return dp;
    }

    /** Height of the first end above the plane, negative below it (m). */
    public double nearHeight() {
        return nearHeight;
    }

    /** Height of the second end above the plane, negative below it (m). */
    public double farHeight() {
        return farHeight;
    }

    public double nearImageU() {
        return nearImageU;
    }

    public double nearImageZ() {
        return nearImageZ;
    }

    public double farImageU() {
        return farImageU;
    }

    public double farImageZ() {
        return farImageZ;
    }

    /** Slope of the plane. */
    public double slope() {
        return a;
    }

    /** Altitude of the plane at the source (m). */
    public double offset() {
        return b;
    }
}
