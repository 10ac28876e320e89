package org.soundtown.acoustics.path;

import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.air.BandAir;
import org.soundtown.acoustics.profile.Profile;
import org.soundtown.acoustics.scene.LineList;
import org.soundtown.acoustics.scene.Scene;

/**
 * Finds the paths of one pair after another and hands them to a sink: the direct one, straight or over tops; where a wall
 * stands in the line of sight, those around it on either side, or the shortest way out where one side has none; those
 * reflected at walls. With its buffers; for one thread.
 */
public final class PairSearch {
    /** A way out counts instead of one along a hull where it is this much shorter (m). */
    private static final double SHORTER_METRES = 0.01;

    private final Scene scene;
    private final PathSettings settings;
    private final boolean fading;
    private final LineList near = new LineList();
    private final Profile profile;
    private final Profile folded;
    private final VerticalPath vertical;
    private final LateralPath lateral;
    private final SideHull left;
    private final SideHull right;
    private final WayOut wayOut;
    private final Mirrors mirrors;
    private final double[] source = new double[3];
    private final double[] receiver = new double[3];
    private PathSink sink;
    private boolean homogeneous;
    private boolean favourable;
    private final Mirrors.Way reflect = this::reflect;
    private boolean prepared;
    private long profiles;

    public PairSearch(Scene scene, Atmosphere air, PathSettings settings) {
        this.scene = scene;
        this.settings = settings;
        fading = settings.method() == PathSettings.Method.CONTINUOUS;
        boolean standard = settings.method() == PathSettings.Method.CNOSSOS_EU;
        BandAir bands = new BandAir(air, standard);
        profile = new Profile(scene);
        folded = new Profile(scene);
        vertical = new VerticalPath(bands, scene.walls(), standard, settings.ground(), fading);
        lateral = new LateralPath(bands, scene, standard, settings.ground(), fading);
        LegMemory legs = fading ? new LegMemory() : null;
        left = new SideHull(scene, true, legs);
        right = new SideHull(scene, false, legs);
        wayOut = new WayOut(scene);
        mirrors = new Mirrors(scene, settings);
    }

    /** Prepares for many receivers of one source: whatever is searched next starts there. */
    public void prepare(double sx, double sy) {
        prepared = true;
        left.prepare();
        right.prepare();
        if (settings.reflectionOrder() > 0) {
            mirrors.from(sx, sy);
        }
    }

    /**
     * Searches one pair.
     *
     * @param inHomogeneous whether the paths in homogeneous conditions are wanted
     * @param inFavourable whether those in favourable conditions are
     */
    public void search(
            double sx,
            double sy,
            double sz,
            double rx,
            double ry,
            double rz,
            boolean inHomogeneous,
            boolean inFavourable,
            PathSink into) {
        source[0] = sx;
        source[1] = sy;
        source[2] = sz;
        receiver[0] = rx;
        receiver[1] = ry;
        receiver[2] = rz;
        homogeneous = inHomogeneous;
        favourable = inFavourable;
        sink = into;
        profile.begin(sx, sy, sz);
        profile.leg(sx, sy, rx, ry);
        profile.end(rx, ry, rz);
        vertical.take(profile);
        if (fading && !profile.wallInSight()) {
            vertical.fade(CornerShade.difference(scene, source, receiver, near));
        }
        solve(profile);
        if (profile.wallInSight() && !profile.groundInSight()) {
            if (homogeneous) {
                around(false);
            }
            if (favourable) {
                around(true);
            }
        }
        if (settings.reflectionOrder() > 0) {
            if (!prepared) {
                mirrors.between(sx, sy, rx, ry);
            }
            mirrors.to(rx, ry, rz - sz, reflect);
        }
    }

    /** Number of vertical cuts made so far. */
    public long profiles() {
        return profiles;
    }

    private void solve(Profile of) {
        profiles++;
        if (homogeneous && vertical.solve(false)) {
            sink.vertical(vertical, of, false);
        }
        if (favourable && vertical.solve(true)) {
            sink.vertical(vertical, of, true);
        }
    }

    private void around(boolean bent) {
        double longest = settings.maxRangeMetres();
        boolean onLeft = left.find(source, receiver, bent, profile, longest);
        boolean onRight = right.find(source, receiver, bent, profile, longest);
        if (fading && !(onLeft && onRight)) {
            double known = onLeft ? left.length() : onRight ? right.length() : longest;
            if (wayOut.find(source, receiver, known - SHORTER_METRES)) {
                follow(wayOut, wayOut.left(), bent);
                return;
            }
        }
        if (onLeft) {
            follow(left, true, bent);
        }
        if (onRight) {
            follow(right, false, bent);
        }
    }

    private void follow(CornerWay way, boolean toLeft, boolean bent) {
        profiles++;
        if (lateral.solve(way, bent)) {
            sink.lateral(lateral, way, toLeft, bent);
        }
    }

    private void reflect(int reflections) {
        double x = source[0];
        double y = source[1];
        double clearX = x;
        double clearY = y;
        folded.begin(x, y, source[2]);
        for (int i = 0; i < reflections; i++) {
            double px = mirrors.x(i);
            double py = mirrors.y(i);
            folded.leg(clearX, clearY, mirrors.clearX(i), mirrors.clearY(i), distance(x, y, px, py));
            folded.turn(Profile.REFLECTION, px, py, 0, mirrors.wall(i), mirrors.along(i));
            x = px;
            y = py;
            clearX = mirrors.clearX(i);
            clearY = mirrors.clearY(i);
        }
        folded.leg(clearX, clearY, receiver[0], receiver[1], distance(x, y, receiver[0], receiver[1]));
        folded.end(receiver[0], receiver[1], receiver[2]);
        vertical.take(folded);
        if (fading) {
            for (int i = 0; i < reflections; i++) {
                vertical.fade(mirrors.rim(i));
            }
        }
        solve(folded);
    }

    private static double distance(double x0, double y0, double x1, double y1) {
        return Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
    }
}
