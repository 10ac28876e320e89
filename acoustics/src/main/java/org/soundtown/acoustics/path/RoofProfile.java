package org.soundtown.acoustics.path;

import java.util.Arrays;
import org.soundtown.acoustics.scene.Crossings;
import org.soundtown.acoustics.scene.Scene;

/**
 * The vertical cut along one or two straight legs on the map, unfolded: roof edges and rises of the ground over the
 * horizontal way u. {@link #stretch} pulls a string over them: the upper convex hull from source to receiver, the
 * shortest way over the tops, as CNOSSOS-EU section 2.5.6 and ISO 9613-2 section 7.4 take it. A buffer that is used
 * again and again; not thread-safe.
 */
final class RoofProfile {
    /** Distance between the points at which rising ground is looked at (m). */
    private static final double TERRAIN_STEP_METRES = 10;

    private final Scene scene;
    private final Crossings crossings = new Crossings();
    private double[] u = new double[128];
    private double[] z = new double[128];
    private boolean[] built = new boolean[128];
    private int[] hull = new int[128];
    private int count;
    private int hullCount;
    private double end;
    private boolean blocked;
    private boolean overBuilding;
    private double difference;
    private double between;

    RoofProfile(Scene scene) {
        this.scene = scene;
    }

    /** Starts anew at a source of this altitude. */
    void begin(double sourceZ) {
        count = 0;
        end = 0;
        add(0, sourceZ, false);
    }

    /**
     * Adds what stands along a leg.
     *
     * @param skippedWall a wall that the leg only touches, −1 for none
     */
    void addLeg(double x0, double y0, double x1, double y1, int skippedWall) {
        double length = Math.hypot(x1 - x0, y1 - y0);
        int first = count;
        scene.cross(x0, y0, x1, y1, crossings);
        for (int i = 0; i < crossings.count(); i++) {
            if (crossings.wall(i) != skippedWall) {
                double roof = roofAt(i);
                if (!crossings.entering(i) && !enteredBefore(i)) {
                    add(end, roof, true);
                }
                add(end + crossings.at(i) * length, roof, true);
                if (crossings.entering(i) && !leftAfter(i)) {
                    add(end + length, roof, true);
                }
            }
        }
        if (!scene.levelGround()) {
            for (double s = TERRAIN_STEP_METRES; s < length - TERRAIN_STEP_METRES / 2; s += TERRAIN_STEP_METRES) {
                double t = s / length;
                add(end + s, scene.groundAltitudeAt(x0 + t * (x1 - x0), y0 + t * (y1 - y0)), false);
            }
        }
        sort(first);
        end += length;
    }

    /** Ends at a receiver of this altitude and pulls the string. */
    void stretch(double receiverZ) {
        add(end, receiverZ, false);
        int last = count - 1;
        double straight = Math.hypot(end, z[last] - z[0]);
        blocked = false;
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < last; i++) {
            double line = end == 0 ? Math.max(z[0], z[last]) : z[0] + (z[last] - z[0]) * u[i] / end;
            blocked |= z[i] > line;
            if (built[i] && u[i] > 0 && u[i] < end) {
                double detour = Math.hypot(u[i], z[i] - z[0]) + Math.hypot(end - u[i], z[i] - z[last]) - straight;
                nearest = Math.min(nearest, detour);
            }
        }
        between = 0;
        overBuilding = !blocked;
        difference = -nearest;
        hullCount = 0;
        if (blocked) {
            pull(last);
            difference = hullLength(0, hullCount - 1) - straight;
            between = hullLength(1, hullCount - 2);
            for (int i = 1; i < hullCount - 1; i++) {
                overBuilding |= built[hull[i]];
            }
        }
    }

    /** Horizontal length of the legs so far (m). */
    double end() {
        return end;
    }

    /** Whether roofs or ground cut the line of sight. */
    boolean blocked() {
        return blocked;
    }

    /** Whether the string lies on at least one building (where it is pulled), else on ground alone. */
    boolean overBuilding() {
        return overBuilding;
    }

    /** δ: detour of the string (m); where the line of sight is free, minus that over the nearest roof edge below it. */
    double difference() {
        return difference;
    }

    /** e: length of the string between its first and last edge (m). */
    double between() {
        return between;
    }

    /** Number of edges that the string touches. */
    int edges() {
        return Math.max(0, hullCount - 2);
    }

    /** Horizontal way from the source to an edge (m). */
    double edgeU(int edge) {
        return u[hull[edge + 1]];
    }

    /** Altitude of an edge (m). */
    double edgeZ(int edge) {
        return z[hull[edge + 1]];
    }

    /** Altitude of the path at a horizontal way from the source (m). */
    double pathZ(double at) {
        int last = count - 1;
        if (!blocked) {
            return end == 0 ? z[0] : z[0] + (z[last] - z[0]) * at / end;
        }
        int i = 1;
        while (i < hullCount - 1 && u[hull[i]] < at) {
            i++;
        }
        int left = hull[i - 1];
        int right = hull[i];
        double step = u[right] - u[left];
        return step == 0 ? Math.max(z[left], z[right]) : z[left] + (z[right] - z[left]) * (at - u[left]) / step;
    }

    /**
     * Detour that the path makes when it is led through a point (m): over it where the string passes below, down to it
     * where the string passes above.
     */
    double detourThrough(double at, double altitude) {
        int last = count - 1;
        int left = 0;
        int right = last;
        if (blocked) {
            int i = 1;
            while (i < hullCount - 1 && u[hull[i]] < at) {
                i++;
            }
            left = hull[i - 1];
            right = hull[i];
        }
        return Math.hypot(at - u[left], altitude - z[left])
                + Math.hypot(u[right] - at, z[right] - altitude)
                - Math.hypot(u[right] - u[left], z[right] - z[left]);
    }

    /** Length of the string (m). */
    double length() {
        return blocked ? hullLength(0, hullCount - 1) : Math.hypot(end, z[count - 1] - z[0]);
    }

    private void pull(int last) {
        if (hull.length < count) {
            hull = new int[2 * count];
        }
        for (int i = 0; i <= last; i++) {
            while (hullCount >= 2 && !turnsRight(hull[hullCount - 2], hull[hullCount - 1], i)) {
                hullCount--;
            }
            hull[hullCount++] = i;
        }
    }

    private boolean turnsRight(int a, int b, int c) {
        return (u[b] - u[a]) * (z[c] - z[a]) - (z[b] - z[a]) * (u[c] - u[a]) < 0;
    }

    private double hullLength(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += Math.hypot(u[hull[i + 1]] - u[hull[i]], z[hull[i + 1]] - z[hull[i]]);
        }
        return sum;
    }

    private double roofAt(int crossing) {
        return scene.walls().roofOf(buildingAt(crossing));
    }

    private int buildingAt(int crossing) {
        return scene.walls().buildingOf(crossings.wall(crossing));
    }

    private boolean enteredBefore(int crossing) {
        for (int i = crossing - 1; i >= 0; i--) {
            if (buildingAt(i) == buildingAt(crossing)) {
                return true;
            }
        }
        return false;
    }

    private boolean leftAfter(int crossing) {
        for (int i = crossing + 1; i < crossings.count(); i++) {
            if (buildingAt(i) == buildingAt(crossing)) {
                return true;
            }
        }
        return false;
    }

    private void add(double where, double altitude, boolean building) {
        if (count == u.length) {
            u = Arrays.copyOf(u, 2 * count);
            z = Arrays.copyOf(z, 2 * count);
            built = Arrays.copyOf(built, 2 * count);
        }
        u[count] = where;
        z[count] = altitude;
        built[count] = building;
        count++;
    }

    /** Insertion sort by u: walls come sorted, ground points are merged in. */
    private void sort(int first) {
        for (int i = first + 1; i < count; i++) {
            double where = u[i];
            double altitude = z[i];
            boolean building = built[i];
            int j = i - 1;
            while (j >= first && u[j] > where) {
                u[j + 1] = u[j];
                z[j + 1] = z[j];
                built[j + 1] = built[j];
                j--;
            }
            u[j + 1] = where;
            z[j + 1] = altitude;
            built[j + 1] = building;
        }
    }
}
