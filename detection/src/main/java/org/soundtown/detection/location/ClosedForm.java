package org.soundtown.detection.location;

import java.util.List;
import java.util.function.Consumer;
import org.soundtown.foundation.geometry.Position;

/**
 * Where three straight travel times meet exactly, in closed form. With the emission as a length s = c t, each onset gives
 * |p − mᵢ|² = (cτᵢ − s)²; the differences of these are linear in x, y and s, and put into the first leave a quadratic in s
 * (Fang, "Simple solutions for hyperbolic and related position fixes", IEEE Transactions on Aerospace and Electronic
 * Systems 26, 1990). Up to two places; none for sensors in one line.
 */
final class ClosedForm {
    private static final double SINGULAR = 1e-6;

    private ClosedForm() {}

    /**
     * @param microphones three places (m)
     * @param onsetMetres onsets as lengths, c times seconds (m)
     * @param z the source's altitude (m)
     * @param found takes each place
     */
    static void solve(List<Position> microphones, double[] onsetMetres, double z, Consumer<Position> found) {
        Position first = microphones.get(0);
        double origin = onsetMetres[0];
        double[][] rows = new double[2][];
        for (int i = 1; i < 3; i++) {
            Position other = microphones.get(i);
            double x = other.x() - first.x();
            double y = other.y() - first.y();
            double later = onsetMetres[i] - origin;
            double height = square(other.z() - z) - square(first.z() - z);
            rows[i - 1] = new double[] {x, y, later, (x * x + y * y + height - later * later) / 2};
        }
        double determinant = rows[0][0] * rows[1][1] - rows[0][1] * rows[1][0];
        double scale = Math.hypot(rows[0][0], rows[0][1]) * Math.hypot(rows[1][0], rows[1][1]);
        if (!(Math.abs(determinant) > SINGULAR * scale)) {
            return;
        }
        // x = ax + bx r and y = ay + by r, with r the way from the source to the first microphone.
        double ax = (rows[0][3] * rows[1][1] - rows[1][3] * rows[0][1]) / determinant;
        double ay = (rows[1][3] * rows[0][0] - rows[0][3] * rows[1][0]) / determinant;
        double bx = -(rows[0][2] * rows[1][1] - rows[1][2] * rows[0][1]) / determinant;
        double by = -(rows[1][2] * rows[0][0] - rows[0][2] * rows[1][0]) / determinant;
        double a = bx * bx + by * by - 1;
        double b = ax * bx + ay * by;
        double c = ax * ax + ay * ay + square(first.z() - z);
        if (Math.abs(a) < SINGULAR) {
            take(first, z, ax, ay, bx, by, -c / (2 * b), found);
            return;
        }
        double root = b * b - a * c;
        // Onsets that no place fits exactly have the nearest one where the root vanishes.
        double spread = Math.sqrt(Math.max(0, root));
        take(first, z, ax, ay, bx, by, (-b + spread) / a, found);
        take(first, z, ax, ay, bx, by, (-b - spread) / a, found);
    }

    private static void take(
            Position first, double z, double ax, double ay, double bx, double by, double r, Consumer<Position> found) {
        if (r >= 0 && Double.isFinite(r)) {
            found.accept(new Position(first.x() + ax + bx * r, first.y() + ay + by * r, z));
        }
    }

    private static double square(double v) {
        return v * v;
    }
}
