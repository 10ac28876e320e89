package org.soundtown.acoustics.path;

import java.util.Arrays;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.diffraction.PathDifference;
import org.soundtown.acoustics.profile.Profile;
import org.soundtown.acoustics.scene.Crossings;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.acoustics.scene.Walls;

/**
 * The way round what stands between two ends on one side (lateral diffraction, CNOSSOS-EU section 2.5.6): the convex hull
 * on the map of both ends and of the obstacles' corners on that side, which grows while its legs meet further obstacles.
 * Only what reaches above the slanting plane through both ends, level across, is an obstacle; the way lies in that plane.
 * A buffer; not thread-safe.
 */
public final class SideHull {
    /** A way that is this many times longer than the straight one counts no more. */
    private static final double MOST_DETOUR = 4;

    private final Scene scene;
    private final Walls walls;
    private final boolean growing;
    private final Crossings crossings = new Crossings();
    private int[] taken;
    private int round;

    private double[] px = new double[64];
    private double[] py = new double[64];
    private double[] pz = new double[64];
    private int points;
    private int[] chain = new int[32];
    private double[] hx = new double[32];
    private double[] hy = new double[32];
    private double[] hz = new double[32];
    private int corners;
    private double[] free = new double[64];
    private int frees;

    private double sx;
    private double sy;
    private double sz;
    private double dx;
    private double dy;
    private double rise;
    private double straight;
    private double side;
    private boolean curved;

    /** @param growing whether legs that meet further obstacles make the hull grow */
    SideHull(Scene scene, boolean growing) {
        this.scene = scene;
        this.growing = growing;
        walls = scene.walls();
        taken = new int[walls.obstacles()];
    }

    /**
     * Looks for the way.
     *
     * @param left whether to the left of the way from source to receiver, or to the right
     * @param bent whether the ray is bent as in favourable conditions, so that it may pass above what stands in the
     *     straight ray's way
     * @param straightCut the cut along the straight way, for the walls that it crosses
     * @param longest way (m)
     * @return whether there is one
     */
    boolean find(double[] source, double[] receiver, boolean left, boolean bent, Profile straightCut, double longest) {
        sx = source[0];
        sy = source[1];
        sz = source[2];
        dx = receiver[0] - sx;
        dy = receiver[1] - sy;
        straight = Math.sqrt(dx * dx + dy * dy);
        if (straight == 0) {
            return false;
        }
        rise = (receiver[2] - sz) / (straight * straight);
        side = left ? 1 : -1;
        curved = bent;
        round++;
        points = 0;
        frees = 0;
        add(sx, sy, sz);
        add(receiver[0], receiver[1], receiver[2]);
        for (int i = 1; i < straightCut.count() - 1; i++) {
            if (straightCut.wall(i) >= 0) {
                take(walls.obstacleOf(straightCut.wall(i)));
            }
        }
        double most = Math.min(MOST_DETOUR * straight, longest);
        do {
            wrap();
            forget();
            if (corners < 3 || way() >= most) {
                return false;
            }
        } while (growing && grows(left));
        return corners > 2;
    }

    /** Number of points of the way, both ends included. */
    int corners() {
        return corners;
    }

    double x(int corner) {
        return px[chain[corner]];
    }

    double y(int corner) {
        return py[chain[corner]];
    }

    double z(int corner) {
        return pz[chain[corner]];
    }

    /** Travel time along the way with the wind (s). */
    public double seconds(Atmosphere air) {
        double seconds = 0;
        for (int i = 1; i < corners; i++) {
            double x = x(i) - x(i - 1);
            double y = y(i) - y(i - 1);
            double z = z(i) - z(i - 1);
            seconds += Math.sqrt(x * x + y * y + z * z) / air.effectiveSpeed(x, y, z);
        }
        return seconds;
    }

    /** Goes along the legs, from the source on the left and from the receiver on the right, up to one that is blocked. */
    private boolean grows(boolean left) {
        for (int i = 1; i < corners; i++) {
            int leg = left ? i : corners - i;
            int from = chain[leg - 1];
            int to = chain[leg];
            if (isFree(from, to)) {
                continue;
            }
            int before = points;
            boolean own = false;
            scene.cross(px[from], py[from], px[to], py[to], crossings);
            for (int c = 0; c < crossings.count(); c++) {
                own |= blocked(crossings.line(c), from, to, crossings.at(c), crossings.along(c));
            }
            if (points > before) {
                return true;
            }
            if (own) {
                corners = 0;
                return false;
            }
            remember(from, to);
        }
        return false;
    }

    /** Takes the obstacle of a wall on a leg; whether the wall stands in the leg's way. */
    private boolean blocked(int wall, int from, int to, double at, double along) {
        take(walls.obstacleOf(wall));
        return walls.topAt(wall, along) > pz[from] + at * (pz[to] - pz[from]);
    }

    /** Adds an obstacle's corners on this side, where it reaches above the plane. */
    private void take(int obstacle) {
        if (taken[obstacle] == round) {
            return;
        }
        taken[obstacle] = round;
        double[] corner = walls.cornersOf(obstacle);
        if (curved && !reachesBentRay(corner)) {
            return;
        }
        int n = corner.length;
        for (int i = 0; i < n; i += 3) {
            double x = corner[i];
            double y = corner[i + 1];
            double over = corner[i + 2] - planeAt(x, y);
            if (over >= 0) {
                addOnSide(x, y);
            }
            int j = i + 3 < n ? i + 3 : 0;
            double overNext = corner[j + 2] - planeAt(corner[j], corner[j + 1]);
            if (over >= 0 != overNext >= 0) {
                double share = over / (over - overNext);
                addOnSide(x + share * (corner[j] - x), y + share * (corner[j + 1] - y));
            }
        }
    }

    private boolean reachesBentRay(double[] corner) {
        for (int i = 0; i < corner.length; i += 3) {
            double x = corner[i] - sx;
            double y = corner[i + 1] - sy;
            double lowered = corner[i + 2] + PathDifference.lowering(Math.sqrt(x * x + y * y), straight);
            if (lowered >= planeAt(corner[i], corner[i + 1])) {
                return true;
            }
        }
        return false;
    }

    private double planeAt(double x, double y) {
        return sz + rise * ((x - sx) * dx + (y - sy) * dy);
    }

    private void addOnSide(double x, double y) {
        if (side * (dx * (y - sy) - dy * (x - sx)) > 0) {
            add(x, y, planeAt(x, y));
        }
    }

    private void add(double x, double y, double z) {
        if (points == px.length) {
            px = Arrays.copyOf(px, 2 * points);
            py = Arrays.copyOf(py, 2 * points);
            pz = Arrays.copyOf(pz, 2 * points);
        }
        px[points] = x;
        py[points] = y;
        pz[points] = z;
        points++;
    }

    /** Wraps the hull from the source (point 0) round this side to the receiver (point 1): gift wrapping. */
    private void wrap() {
        corners = 0;
        int at = 0;
        keep(at);
        while (at != 1 && corners <= points) {
            int best = -1;
            double bx = 0;
            double by = 0;
            for (int i = 0; i < points; i++) {
                double x = px[i] - px[at];
                double y = py[i] - py[at];
                if (i == at || (x == 0 && y == 0)) {
                    continue;
                }
                double turn = best < 0 ? 1 : side * (bx * y - by * x);
                if (turn > 0 || (turn == 0 && x * x + y * y > bx * bx + by * by)) {
                    best = i;
                    bx = x;
                    by = y;
                }
            }
            at = best;
            keep(at);
        }
    }

    /** Points inside the hull never come back to it: keeps those on it alone, the source first, the receiver second. */
    private void forget() {
        if (!growing) {
            return;
        }
        for (int i = 0; i < corners; i++) {
            int from = chain[i];
            hx[i] = px[from];
            hy[i] = py[from];
            hz[i] = pz[from];
        }
        for (int i = 0; i < corners; i++) {
            int to = i == 0 ? 0 : i == corners - 1 ? 1 : i + 1;
            px[to] = hx[i];
            py[to] = hy[i];
            pz[to] = hz[i];
            chain[i] = to;
        }
        points = corners;
    }

    private void keep(int point) {
        if (corners == chain.length) {
            chain = Arrays.copyOf(chain, 2 * corners);
            hx = new double[2 * corners];
            hy = new double[2 * corners];
            hz = new double[2 * corners];
        }
        chain[corners++] = point;
    }

    private double way() {
        double sum = 0;
        for (int i = 1; i < corners; i++) {
            double x = px[chain[i]] - px[chain[i - 1]];
            double y = py[chain[i]] - py[chain[i - 1]];
            sum += Math.sqrt(x * x + y * y);
        }
        return sum;
    }

    private boolean isFree(int from, int to) {
        for (int i = 0; i < frees; i += 4) {
            if (free[i] == px[from] && free[i + 1] == py[from] && free[i + 2] == px[to] && free[i + 3] == py[to]) {
                return true;
            }
        }
        return false;
    }

    private void remember(int from, int to) {
        if (frees == free.length) {
            free = Arrays.copyOf(free, 2 * frees);
        }
        free[frees] = px[from];
        free[frees + 1] = py[from];
        free[frees + 2] = px[to];
        free[frees + 3] = py[to];
        frees += 4;
    }
}
