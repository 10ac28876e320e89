package org.soundtown.acoustics.path;

/** Squared distances on the map (m²). */
final class Nearness {
    private Nearness() {}

    /** From a point to a segment. */
    static double toSegment(double ax, double ay, double bx, double by, double x, double y) {
        double wx = bx - ax;
        double wy = by - ay;
        double square = wx * wx + wy * wy;
        double t = square == 0 ? 0 : ((x - ax) * wx + (y - ay) * wy) / square;
        t = t < 0 ? 0 : t > 1 ? 1 : t;
        double dx = ax + t * wx - x;
        double dy = ay + t * wy - y;
        return dx * dx + dy * dy;
    }

    /** Between two segments, 0 where they cross. */
    static double ofSegments(double ax, double ay, double bx, double by, double cx, double cy, double dx, double dy) {
        double c = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
        double d = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
        double a = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
        double b = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
        if (c > 0 != d > 0 && a > 0 != b > 0) {
            return 0;
        }
        return Math.min(
                Math.min(toSegment(ax, ay, bx, by, cx, cy), toSegment(ax, ay, bx, by, dx, dy)),
                Math.min(toSegment(cx, cy, dx, dy, ax, ay), toSegment(cx, cy, dx, dy, bx, by)));
    }
}
