package org.soundtown.acoustics.scene;

import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** The convex outline of a footprint, a little wider, so that a path around its corners does not touch its walls. */
final class BuildingHull {
    /** How far the corners stand off (m): less than {@link Clearance#METRES}, so that a device on a façade is outside. */
    private static final double OFFSET_METRES = 0.02;

    private BuildingHull() {}

    /** Corners counter-clockwise as x0, y0, x1, y1 …, each moved outward along its bisector. */
    static double[] clearCorners(Polygon footprint) {
        Geometry hull = footprint.getExteriorRing().convexHull();
        Coordinate[] ring = hull.getCoordinates();
        int n = ring.length - 1;
        boolean forward = Orientation.isCCW(ring);
        double[] corners = new double[2 * n];
        for (int i = 0; i < n; i++) {
            Coordinate at = ring[forward ? i : n - i];
            Coordinate before = ring[forward ? (i + n - 1) % n : (n - i + 1) % n];
            Coordinate after = ring[forward ? i + 1 : n - i - 1];
            double inX = at.x - before.x;
            double inY = at.y - before.y;
            double outX = after.x - at.x;
            double outY = after.y - at.y;
            double inLength = Math.hypot(inX, inY);
            double outLength = Math.hypot(outX, outY);
            double normalX = inY / inLength + outY / outLength;
            double normalY = -inX / inLength - outX / outLength;
            double scale = OFFSET_METRES * 2 / Math.max(0.1, normalX * normalX + normalY * normalY);
            corners[2 * i] = at.x + normalX * scale;
            corners[2 * i + 1] = at.y + normalY * scale;
        }
        return corners;
    }
}
