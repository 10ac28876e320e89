package org.soundtown.acoustics.scene;

import java.util.Arrays;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;

/** Where a path bends around an obstacle: just off its outward corners, so that it does not touch a wall. */
final class ClearCorners {
    /** How far the corners stand off (m), as in the test suite of ISO/TR 17534-4's implementations. */
    static final double OFFSET_METRES = 0.015;

    private ClearCorners() {}

    /**
     * The corners at which a path may bend, those where the outline turns outward, counter-clockwise as x, y, z triples,
     * each moved outward along its bisector. Corners inside the mouth of a yard are among them: the way into the yard bends
     * there.
     */
    static double[] ofBuilding(Coordinate[] ring) {
        int n = ring.length - 1;
        boolean forward = Orientation.isCCW(ring);
        double[] corners = new double[3 * n];
        int used = 0;
        for (int i = 0; i < n; i++) {
            Coordinate at = ring[forward ? i : n - i];
            Coordinate previous = ring[forward ? (i + n - 1) % n : (n - i + 1) % n];
            Coordinate next = ring[forward ? i + 1 : n - i - 1];
            double inX = at.x - previous.x;
            double inY = at.y - previous.y;
            double outX = next.x - at.x;
            double outY = next.y - at.y;
            if (inX * outY - inY * outX > 0) {
                double inLength = Math.sqrt(inX * inX + inY * inY);
                double outLength = Math.sqrt(outX * outX + outY * outY);
                double bisectorX = inY / inLength + outY / outLength;
                double bisectorY = -inX / inLength - outX / outLength;
                double scale = OFFSET_METRES / Math.max(0.1, Math.sqrt(bisectorX * bisectorX + bisectorY * bisectorY));
                corners[used++] = at.x + bisectorX * scale;
                corners[used++] = at.y + bisectorY * scale;
                corners[used++] = at.getZ();
            }
        }
        return Arrays.copyOf(corners, used);
    }

    /** The ends of a screen, moved outward along its line, and its bends, moved outward along their bisector. */
    static double[] ofScreen(Coordinate[] line) {
        int last = line.length - 1;
        double[] corners = new double[3 * line.length];
        for (int i = 0; i <= last; i++) {
            double x = 0;
            double y = 0;
            if (i > 0) {
                double length = line[i].distance(line[i - 1]);
                x += (line[i].x - line[i - 1].x) / length;
                y += (line[i].y - line[i - 1].y) / length;
            }
            if (i < last) {
                double length = line[i].distance(line[i + 1]);
                x += (line[i].x - line[i + 1].x) / length;
                y += (line[i].y - line[i + 1].y) / length;
            }
            double scale = OFFSET_METRES / Math.max(0.01, Math.sqrt(x * x + y * y));
            corners[3 * i] = line[i].x + x * scale;
            corners[3 * i + 1] = line[i].y + y * scale;
            corners[3 * i + 2] = line[i].getZ();
        }
        return corners;
    }
}
