package org.soundtown.acoustics.path;

import java.util.Arrays;
import org.soundtown.acoustics.diffraction.PathDifference;
import org.soundtown.acoustics.profile.Profile;
import org.soundtown.acoustics.scene.Crossings;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.acoustics.scene.Walls;

/**
 * The way round what stands between two ends on one side (lateral diffraction, CNOSSOS-EU section 2.5.6): the convex hull
 * on the map of both ends and of the obstacles' corners on that side. Only what reaches above the slanting plane through
 * both ends, level across, is an obstacle; the way lies in that plane. A buffer; not thread-safe.
 *
 * <p>In the directive's method the hull is that of the obstacles in the line of sight, whatever else its legs may meet:
 * so the test cases and the field's tools have it. In the continuous method it grows while its legs meet further
 * obstacles, and there is no way where a leg cannot be freed.
 */
final class SideHull implements CornerWay {
    /**
     * A way that is this many times longer than the straight one counts no more: four times as in the field's practice;
     * twice where the hull grows, beyond which it adds less than 0.1 dB to what comes over the tops.
     */
    private static final double MOST_DETOUR = 4;

    private static final double MOST_GROWN_DETOUR = 2;

    private final Scene scene;
    private final Walls walls;
    private final double side;
    private final boolean growing;
    private final Crossings crossings = new Crossings();
    private final LegMemory memory;
    private final int[] taken;
    private int round;
    private int sourceId = Chain.NO_CORNER;
    private int sources;

    private final Chain chain = new Chain();
    private final Chain before = new Chain();
    private double[] free = new double[64];
    private int frees;

    private double sx;
    private double sy;
    private double sz;
    private double dx;
    private double dy;
    private double rise;
    private double straight;
    private boolean curved;

    /**
     * @param left whether to the left of the way from source to receiver, or to the right
     * @param memory of the legs that the hulls of both sides have met, for hulls that grow while their legs meet further
     *     obstacles; null for one that does not
     */
    SideHull(Scene scene, boolean left, LegMemory memory) {
        this.scene = scene;
        this.memory = memory;
        side = left ? 1 : -1;
        growing = memory != null;
        walls = scene.walls();
        taken = new int[walls.obstacles()];
    }

    /** Whatever is looked for next starts at one source, until the next call. */
    void prepare() {
        sourceId = walls.cornerCount() + sources++;
    }

    /**
     * Looks for the way.
     *
     * @param bent whether the ray is bent as in favourable conditions, so that it may pass above what stands in the
     *     straight ray's way
     * @param straightCut the cut along the straight way, for the walls that it crosses
     * @param longest way (m)
     * @return whether there is one
     */
    boolean find(double[] source, double[] receiver, boolean bent, Profile straightCut, double longest) {
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
        curved = bent;
        round++;
        frees = 0;
        chain.begin(side, sx, sy, sz, sourceId, receiver[0], receiver[1], receiver[2]);
        for (int i = 1; i < straightCut.count() - 1; i++) {
            if (straightCut.wall(i) >= 0) {
                take(walls.obstacleOf(straightCut.wall(i)));
            }
        }
        double most = Math.min((growing ? MOST_GROWN_DETOUR : MOST_DETOUR) * straight, longest);
        do {
            if (chain.count() < 3 || chain.length() >= most) {
                return false;
            }
        } while (growing && grows());
        return chain.count() > 2;
    }

    @Override
    public int corners() {
        return chain.count();
    }

    @Override
    public double x(int corner) {
        return chain.x(corner);
    }

    @Override
    public double y(int corner) {
        return chain.y(corner);
    }

    @Override
    public double z(int corner) {
        return chain.z(corner);
    }

    /** Length on the map of the way that was found (m). */
    double length() {
        return chain.length();
    }

    /** Looks along the legs; whether what stands in them makes the hull grow. No hull is left where it cannot. */
    private boolean grows() {
        before.copy(chain);
        boolean blocked = false;
        boolean grown = false;
        for (int to = 1; to < before.count(); to++) {
            if (!isFree(to)) {
                int known = chain.changes();
                if (isClear(to)) {
                    remember(to);
                } else {
                    blocked = true;
                    grown |= chain.changes() > known;
                }
            }
        }
        if (blocked && !grown) {
            chain.clear();
        }
        return grown;
    }

    /** Whether nothing stands in the leg to a point; takes what does. */
    private boolean isClear(int to) {
        int fromId = before.id(to - 1);
        int toId = before.id(to);
        boolean free = true;
        if (fromId == Chain.NO_CORNER || toId == Chain.NO_CORNER) {
            meet(to);
            for (int c = 0; c < crossings.count(); c++) {
                free &= !stands(crossings.line(c), to, crossings.at(c), crossings.along(c));
            }
            return free;
        }
        int leg = memory.find(fromId, toId);
        if (leg < 0) {
            meet(to);
            leg = memory.add(fromId, toId, crossings);
        }
        for (int c = 0; c < memory.count(leg); c++) {
            free &= !stands(memory.wall(leg, c), to, memory.at(leg, c), memory.along(leg, c));
        }
        return free;
    }

    private void meet(int to) {
        scene.meet(before.x(to - 1), before.y(to - 1), before.x(to), before.y(to), crossings);
    }

    /** Whether a wall on a leg stands in its way; takes its obstacle if so. */
    private boolean stands(int wall, int to, double at, double along) {
        double z = before.z(to - 1) + at * (before.z(to) - before.z(to - 1));
        if (walls.topAt(wall, along) <= z) {
            return false;
        }
        take(walls.obstacleOf(wall));
        return true;
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
                addOnSide(x, y, walls.firstCornerOf(obstacle) + i / 3);
            }
            int j = i + 3 < n ? i + 3 : 0;
            double overNext = corner[j + 2] - planeAt(corner[j], corner[j + 1]);
            if (over >= 0 != overNext >= 0) {
                double share = over / (over - overNext);
                addOnSide(x + share * (corner[j] - x), y + share * (corner[j + 1] - y), Chain.NO_CORNER);
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

    private void addOnSide(double x, double y, int corner) {
        if (side * (dx * (y - sy) - dy * (x - sx)) > 0) {
            chain.add(x, y, planeAt(x, y), corner);
        }
    }

    private boolean isFree(int to) {
        for (int i = 0; i < frees; i += 4) {
            if (free[i] == before.x(to - 1)
                    && free[i + 1] == before.y(to - 1)
                    && free[i + 2] == before.x(to)
                    && free[i + 3] == before.y(to)) {
                return true;
            }
        }
        return false;
    }

    private void remember(int to) {
        if (frees == free.length) {
            free = Arrays.copyOf(free, 2 * frees);
        }
        free[frees] = before.x(to - 1);
        free[frees + 1] = before.y(to - 1);
        free[frees + 2] = before.x(to);
        free[frees + 3] = before.y(to);
        frees += 4;
    }
}
