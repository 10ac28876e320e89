package org.soundtown.acoustics.path;

import java.util.Arrays;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.air.BandAir;
import org.soundtown.acoustics.diffraction.EdgeDiffraction;
import org.soundtown.acoustics.diffraction.OverEdges;
import org.soundtown.acoustics.diffraction.PathDifference;
import org.soundtown.acoustics.ground.GroundAttenuation;
import org.soundtown.acoustics.profile.MeanPlane;
import org.soundtown.acoustics.profile.Profile;
import org.soundtown.acoustics.profile.Taut;
import org.soundtown.acoustics.scene.Walls;
import org.soundtown.foundation.band.OctaveBands;

/**
 * The loss of a path in the vertical plane, straight or over tops, reflected or not: CNOSSOS-EU section 2.5.6, equations
 * 2.5.12 to 2.5.37, for one kind of conditions at a time. Everything is kept as ratios of energy, so that per band there
 * are roots and divisions but no logarithms. A buffer; not thread-safe.
 */
public final class VerticalPath {
    private static final double REFLECTION_SLACK = 1e-7;

    final double[] energy = new double[OctaveBands.COUNT];
    final double[] groundSR = new double[OctaveBands.COUNT];
    final double[] groundSO = new double[OctaveBands.COUNT];
    final double[] groundOR = new double[OctaveBands.COUNT];
    final double[] lossSR = new double[OctaveBands.COUNT];
    final double[] lossImageR = new double[OctaveBands.COUNT];
    final double[] lossSImage = new double[OctaveBands.COUNT];
    final double[] sideSO = new double[OctaveBands.COUNT];
    final double[] sideOR = new double[OctaveBands.COUNT];
    final double[] boundary = new double[OctaveBands.COUNT];
    final double[] retrodiffraction = new double[OctaveBands.COUNT];
    final boolean[] edgeCounts = new boolean[OctaveBands.COUNT];
    final Taut taut = new Taut();
    final MeanPlane whole = new MeanPlane();

    private final BandAir air;
    private final Walls walls;
    private final boolean platform;
    private final GroundAttenuation ground;
    private final EdgeDiffraction diffraction;
    private final EdgeDiffraction rim;
    private final OverEdges over = new OverEdges();
    private final MeanPlane near = new MeanPlane();
    private final MeanPlane far = new MeanPlane();
    private final ClearEdge clearEdge;
    private final double[] left = new double[OctaveBands.COUNT];

    private Profile profile;
    private double endU;
    private double startZ;
    private double endZ;
    private double direct;

    /** @param platform whether the ground at the source counts apart (equation 2.5.14), which is not reciprocal
     * @param grounded whether the ground counts
     * @param fading whether an edge fades in before it cuts the line of sight, or counts from a criterion on */
    VerticalPath(BandAir air, Walls walls, boolean platform, boolean grounded, boolean fading) {
        this.air = air;
        this.walls = walls;
        this.platform = platform;
        ground = new GroundAttenuation(air, grounded);
        diffraction = new EdgeDiffraction(air);
        rim = new EdgeDiffraction(air);
        rim.edges(1, 0);
        clearEdge = new ClearEdge(air, fading);
    }

    /** Takes a profile whose spreading, air and walls' absorption are the same in all conditions. */
    void take(Profile of) {
        profile = of;
        int last = profile.count() - 1;
        endU = profile.length();
        startZ = profile.top(0);
        endZ = profile.top(last);
        direct = Math.max(PathSettings.NEAREST_METRES, Math.sqrt(endU * endU + (endZ - startZ) * (endZ - startZ)));
        double spread = air.spread(direct);
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            left[band] = spread * air.left(band, direct);
        }
        for (int i = 1; i < last; i++) {
            if (profile.kind(i) == Profile.REFLECTION) {
                double[] reflected = walls.reflectedOf(walls.obstacleOf(profile.wall(i)));
                for (int band = 0; band < OctaveBands.COUNT; band++) {
                    left[band] *= reflected[band];
                }
            }
        }
        profile.fitAll(whole);
        whole.see(0, startZ, endU, endZ);
    }

    /** Lets the path fade at an edge beside it, by the detour over that edge (m), negative where it passes clear of it. */
    void fade(double difference) {
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            left[band] /= rim.loss(band, difference);
        }
    }

    /**
     * Works the path out; results are in the arrays.
     *
     * @return false where the path does not exist: a reflection would lie above its wall
     */
    boolean solve(boolean favourable) {
        taut.pull(profile, true, favourable);
        if (!reflectionsHold(favourable)) {
            return false;
        }
        if (taut.edges() == 0) {
            clear(favourable);
        } else {
            overTops(favourable);
        }
        retrodiffract(favourable);
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            energy[band] = left[band] * boundary[band] / retrodiffraction[band];
        }
        return true;
    }

    /** Energy at the receiver per octave band, relative to the source's sound power; not to be changed. */
    public double[] energy() {
        return energy;
    }

    /** Straight distance of the unfolded ends (m). */
    double direct() {
        return direct;
    }

    /** Number of edges that count in at least one band. */
    int edges() {
        return taut.edges();
    }

    /** Length of the string (m). */
    public double length() {
        double sum = 0;
        for (int i = 0; i <= taut.edges(); i++) {
            int a = taut.point(i);
            int b = taut.point(i + 1);
            sum += chord(a, b);
        }
        return sum;
    }

    /** Travel time along the string with the wind (s). */
    public double seconds(Profile of, Atmosphere atmosphere) {
        if (atmosphere.windSpeedMetresPerSecond() == 0) {
            return length() / atmosphere.soundSpeed();
        }
        double seconds = 0;
        int corner = 0;
        double x = of.x(0);
        double y = of.y(0);
        double z = of.top(0);
        double u = 0;
        for (int i = 1; i < of.count(); i++) {
            int a = taut.point(corner);
            int b = taut.point(corner + 1);
            if (i != b && of.kind(i) != Profile.REFLECTION) {
                continue;
            }
            double share = (of.u(i) - of.u(a)) / Math.max(1e-9, of.u(b) - of.u(a));
            double nextZ = i == b ? of.top(b) : of.top(a) + share * (of.top(b) - of.top(a));
            double nextX = of.x(i);
            double nextY = of.y(i);
            double up = nextZ - z;
            double way = of.u(i) - u;
            seconds += Math.sqrt(way * way + up * up) / atmosphere.effectiveSpeed(nextX - x, nextY - y, up);
            x = nextX;
            y = nextY;
            z = nextZ;
            u = of.u(i);
            corner += i == b ? 1 : 0;
        }
        return seconds;
    }

    private void clear(boolean favourable) {
        groundOverAll(favourable);
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            boundary[band] = groundSR[band];
            edgeCounts[band] = false;
        }
        int edge = clearEdge.find(profile, near, far);
        if (edge < 0) {
            return;
        }
        double u = profile.u(edge);
        double z = profile.top(edge);
        over.edges(u, z, u, z, 0);
        double delta;
        double mirrored;
        if (favourable) {
            delta = over.bentEitherSide(0, startZ, endU, endZ);
            mirrored = over.bentEitherSide(near.nearImageU(), near.nearImageZ(), far.farImageU(), far.farImageZ());
        } else {
            delta = over.straight(0, startZ, endU, endZ, false);
            mirrored = over.straight(near.nearImageU(), near.nearImageZ(), far.farImageU(), far.farImageZ(), false);
        }
        boolean any = false;
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            edgeCounts[band] = clearEdge.share(band, profile.kind(edge), delta, mirrored) > 0;
            any |= edgeCounts[band];
        }
        if (any) {
            behind(edge, edge, 1, delta, favourable);
            for (int band = 0; band < OctaveBands.COUNT; band++) {
                double share = clearEdge.share(band, profile.kind(edge), delta, mirrored);
                boundary[band] = share * boundary[band] + (1 - share) * groundSR[band];
            }
        }
    }

    private void overTops(boolean favourable) {
        int edges = taut.edges();
        int first = taut.point(1);
        int last = taut.point(edges);
        double between = 0;
        for (int i = 1; i < edges; i++) {
            between += chord(taut.point(i), taut.point(i + 1));
        }
        over.edges(profile.u(first), profile.top(first), profile.u(last), profile.top(last), between);
        double delta =
                favourable ? over.bentEitherSide(0, startZ, endU, endZ) : over.straight(0, startZ, endU, endZ, false);
        profile.fitBefore(first, near);
        near.see(0, startZ, profile.u(first), profile.top(first));
        profile.fitAfter(last, far);
        far.see(profile.u(last), profile.top(last), endU, endZ);
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            edgeCounts[band] = true;
        }
        behind(first, last, edges, delta, favourable);
    }

    /** Equations 2.5.30 to 2.5.33 with near, far and over set, in the bands in which the edge counts. */
    private void behind(int first, int last, int edges, double delta, boolean favourable) {
        double imageSU = near.nearImageU();
        double imageSZ = near.nearImageZ();
        double imageRU = far.farImageU();
        double imageRZ = far.farImageZ();
        double deltaImageR = favourable
                ? over.bent(imageSU, imageSZ, endU, endZ)
                : over.straight(imageSU, imageSZ, endU, endZ, false);
        double deltaSImage =
                favourable ? over.bent(0, startZ, imageRU, imageRZ) : over.straight(0, startZ, imageRU, imageRZ, true);
        diffraction.edges(edges, over.between());
        double pathNear = profile.factorBetween(0, first);
        double nearS = Math.max(0, near.nearHeight());
        double nearO = Math.max(0, near.farHeight());
        double nearG = platform
                ? GroundAttenuation.corrected(pathNear, profile.sourceFactor(), near.distance(), nearS, nearO)
                : pathNear;
        groundOf(near.distance(), nearS, nearO, pathNear, nearG, favourable, groundSO);
        double pathFar = profile.factorBetween(last, profile.count() - 1);
        groundOf(
                far.distance(),
                Math.max(0, far.nearHeight()),
                Math.max(0, far.farHeight()),
                pathFar,
                pathFar,
                favourable,
                groundOR);
        boolean sourceAbove = near.nearHeight() >= 0;
        boolean receiverAbove = far.farHeight() >= 0;
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            if (!edgeCounts[band]) {
                continue;
            }
            double loss = diffraction.loss(band, delta);
            double imageR = diffraction.loss(band, deltaImageR);
            double sImage = diffraction.loss(band, deltaSImage);
            lossImageR[band] = imageR;
            lossSImage[band] = sImage;
            double so = sourceAbove ? 1 + (Math.sqrt(groundSO[band]) - 1) * Math.sqrt(loss / imageR) : -1;
            if (so > 0) {
                so *= so;
            } else {
                so = groundSO[band];
                loss = imageR;
            }
            double or = receiverAbove ? 1 + (Math.sqrt(groundOR[band]) - 1) * Math.sqrt(loss / sImage) : -1;
            if (or > 0) {
                or *= or;
            } else {
                or = groundOR[band];
                loss = sImage;
            }
            lossSR[band] = loss;
            sideSO[band] = so;
            sideOR[band] = or;
            boundary[band] = so * or / Math.min(loss, EdgeDiffraction.MOST_OVER_TOPS);
        }
    }

    private void groundOverAll(boolean favourable) {
        double path = profile.factorBetween(0, profile.count() - 1);
        double zs = Math.max(0, whole.nearHeight());
        double zr = Math.max(0, whole.farHeight());
        double g =
                platform ? GroundAttenuation.corrected(path, profile.sourceFactor(), whole.distance(), zs, zr) : path;
        groundOf(whole.distance(), zs, zr, path, g, favourable, groundSR);
    }

    private void groundOf(
            double distance, double zs, double zr, double path, double g, boolean favourable, double[] result) {
        if (favourable) {
            ground.favourable(distance, zs, zr, path, g);
        } else {
            ground.homogeneous(distance, zs, zr, path, g);
        }
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            result[band] = ground.energy(band);
        }
    }

    /** Whether every reflection lies on its wall, below the wall's top edge. */
    private boolean reflectionsHold(boolean favourable) {
        int corner = 1;
        for (int i = 1; i < profile.count() - 1; i++) {
            if (profile.kind(i) != Profile.REFLECTION) {
                continue;
            }
            while (taut.point(corner) < i) {
                corner++;
            }
            int a = taut.point(corner - 1);
            int b = taut.point(corner);
            double way = profile.u(b) - profile.u(a);
            double share = way <= 0 ? 0 : (profile.u(i) - profile.u(a)) / way;
            double z = profile.top(a) + share * (profile.top(b) - profile.top(a));
            double edge = walls.topAt(profile.wall(i), profile.along(i));
            if (favourable && taut.edges() == 0) {
                edge += PathDifference.lowering(profile.u(i), endU);
            }
            if (z > edge + REFLECTION_SLACK) {
                return false;
            }
        }
        return true;
    }

    /** Equations 2.5.36 and 2.5.37: what walls of finite height throw back less. */
    private void retrodiffract(boolean favourable) {
        Arrays.fill(retrodiffraction, 1);
        for (int i = 1; i < profile.count() - 1; i++) {
            if (profile.kind(i) != Profile.REFLECTION) {
                continue;
            }
            int corner = 1;
            while (taut.point(corner) < i) {
                corner++;
            }
            int a = taut.point(corner - 1);
            int b = taut.point(corner);
            double edge = walls.topAt(profile.wall(i), profile.along(i));
            double toRim = distance(profile.u(a), profile.top(a), profile.u(i), edge);
            double fromRim = distance(profile.u(i), edge, profile.u(b), profile.top(b));
            double without = chord(a, b);
            double detour;
            if (favourable) {
                double radius = PathDifference.radius(direct);
                detour = PathDifference.arc(toRim, radius)
                        + PathDifference.arc(fromRim, radius)
                        - PathDifference.arc(without, radius);
            } else {
                detour = toRim + fromRim - without;
            }
            for (int band = 0; band < OctaveBands.COUNT; band++) {
                retrodiffraction[band] *= rim.loss(band, -detour);
            }
        }
    }

    private double chord(int a, int b) {
        return distance(profile.u(a), profile.top(a), profile.u(b), profile.top(b));
    }

    private static double distance(double u0, double z0, double u1, double z1) {
        return Math.sqrt((u1 - u0) * (u1 - u0) + (z1 - z0) * (z1 - z0));
    }
}
