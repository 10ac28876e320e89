package org.soundtown.acoustics.scene;

import org.locationtech.jts.algorithm.ConvexHull;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** Where a path bends around an obstacle: just off the corners of its convex outline, so that it does not touch a wall. */
final class ClearCorners {
    /** How far the corners stand off (m), as in the test suite of ISO/TR 17534-4's implementations. */
    private static final double OFFSET_METRES = 0.015;

    private ClearCorners() {}

    /** Corners counter-clockwise as x, y, z triples, each moved outward along its bisector. */
    static double[] ofBuilding(Coordinate[] ring) {
        Coordinate[] hull =
                new ConvexHull(ring, new GeometryFactory()).getConvexHull().getCoordinates();
        int n = hull.length - 1;
        boolean forward = Orientation.isCCW(hull);
        double[] corners = new double[3 * n];
        for (int i = 0; i < n; i++) {
            Coordinate at = hull[forward ? i : n - i];
            Coordinate previous = hull[forward ? (i + n - 1) % n : (n - i + 1) % n];
            Coordinate next = hull[forward ? i + 1 : n - i - 1];
            double inX = at.x - previous.x;
            double inY = at.y - previous.y;
            double outX = next.x - at.x;
            double outY = next.y - at.y;
            double inLength = Math.sqrt(inX * inX + inY * inY);
            double outLength = Math.sqrt(outX * outX + outY * outY);
            double bisectorX = inY / inLength + outY / outLength;
            double bisectorY = -inX / inLength - outX / outLength;
            double scale = OFFSET_METRES / Math.max(0.1, Math.sqrt(bisectorX * bisectorX + bisectorY * bisectorY));
            corners[3 * i] = at.x + bisectorX * scale;
            corners[3 * i + 1] = at.y + bisectorY * scale;
            corners[3 * i + 2] = at.getZ();
        }
        return corners;
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
