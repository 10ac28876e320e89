package org.soundtown.acoustics.path;

import org.soundtown.acoustics.air.BandAir;
import org.soundtown.acoustics.diffraction.EdgeDiffraction;
import org.soundtown.acoustics.ground.GroundAttenuation;
import org.soundtown.acoustics.profile.MeanPlane;
import org.soundtown.acoustics.profile.Profile;
import org.soundtown.acoustics.profile.Taut;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.foundation.band.OctaveBands;

/**
 * The loss of a path around upright edges (lateral diffraction, CNOSSOS-EU section 2.5.6): spreading from the straight
 * distance, air and ground along the way, Δdif from the detour and without limit. A buffer; not thread-safe.
 */
public final class LateralPath {
    final double[] energy = new double[OctaveBands.COUNT];
    final double[] groundSR = new double[OctaveBands.COUNT];
    final double[] loss = new double[OctaveBands.COUNT];
    final Profile profile;
    final MeanPlane whole = new MeanPlane();

    private final BandAir air;
    private final boolean platform;
    private final boolean fading;
    private final GroundAttenuation ground;
    private final EdgeDiffraction diffraction;
    private final Taut taut = new Taut();
    private double[] at = new double[16];
    private double[] fromStart = new double[16];
    private double[] toEnd = new double[16];
    private double length;
    private double direct;
    private double unfolded;

    /** @param platform whether the ground at the source counts apart (equation 2.5.14)
     * @param grounded whether the ground counts
     * @param fading whether the first and the last of several edges come in evenly */
    LateralPath(BandAir air, Scene scene, boolean platform, boolean grounded, boolean fading) {
        this.fading = fading;
        this.air = air;
        this.platform = platform;
        profile = new Profile(scene);
        ground = new GroundAttenuation(air, grounded);
        diffraction = new EdgeDiffraction(air);
    }

    /**
     * Works the path along a way out.
     *
     * @return false where the ground stands in its way
     */
    boolean solve(CornerWay way, boolean favourable) {
        int last = way.corners() - 1;
        profile.begin(way.x(0), way.y(0), way.z(0));
        length = 0;
        double between = 0;
        for (int i = 1; i <= last; i++) {
            double x = way.x(i) - way.x(i - 1);
            double y = way.y(i) - way.y(i - 1);
            double z = way.z(i) - way.z(i - 1);
            double leg = Math.sqrt(x * x + y * y + z * z);
            length += leg;
            between += i > 1 && i < last ? leg : 0;
            profile.leg(way.x(i - 1), way.y(i - 1), way.x(i), way.y(i));
            if (i < last) {
                profile.turn(Profile.CORNER, way.x(i), way.y(i), way.z(i), -1, 0);
            }
        }
        profile.end(way.x(last), way.y(last), way.z(last));
        taut.pull(profile, false, favourable);
        if (taut.edges() > 0) {
            return false;
        }
        double x = way.x(last) - way.x(0);
        double y = way.y(last) - way.y(0);
        double z = way.z(last) - way.z(0);
        direct = Math.max(PathSettings.NEAREST_METRES, Math.sqrt(x * x + y * y + z * z));
        unfolded = Math.sqrt(profile.length() * profile.length() + z * z);
        groundOverAll(favourable);
        if (fading && last > 2) {
            fadingEdges(way, last);
        } else {
            diffraction.edges(last - 1, between);
        }
        double spread = air.spread(direct);
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            loss[band] = diffraction.loss(band, Math.max(0, length - direct));
            energy[band] = spread * air.left(band, unfolded) * groundSR[band] / loss[band];
        }
        return true;
    }

    /** Energy at the receiver per octave band, relative to the source's sound power; not to be changed. */
    public double[] energy() {
        return energy;
    }

    /** Length of the way (m). */
    public double length() {
        return length;
    }

    /** Straight distance of the ends (m). */
    double direct() {
        return direct;
    }

    /** Length of the way that the air takes from (m). */
    double unfolded() {
        return unfolded;
    }

    private void fadingEdges(CornerWay way, int last) {
        int edges = last - 1;
        if (edges > at.length) {
            at = new double[2 * edges];
            fromStart = new double[2 * edges];
            toEnd = new double[2 * edges];
        }
        double sum = 0;
        for (int i = 0; i < edges; i++) {
            sum += distance(way, i, i + 1);
            at[i] = sum;
            fromStart[i] = sum + distance(way, i + 1, i + 2) - distance(way, 0, i + 2);
        }
        sum = 0;
        for (int i = edges - 1; i >= 0; i--) {
            sum += distance(way, i + 1, i + 2);
            toEnd[i] = sum + distance(way, i, i + 1) - distance(way, i, last);
        }
        diffraction.fadingEdges(edges, at, fromStart, toEnd);
    }

    private static double distance(CornerWay way, int i, int j) {
        double x = way.x(j) - way.x(i);
        double y = way.y(j) - way.y(i);
        double z = way.z(j) - way.z(i);
        return Math.sqrt(x * x + y * y + z * z);
    }

    private void groundOverAll(boolean favourable) {
        profile.fitAll(whole);
        int last = profile.count() - 1;
        whole.see(0, profile.top(0), profile.length(), profile.top(last));
        double path = profile.factorBetween(0, last);
        double zs = Math.abs(whole.nearHeight());
        double zr = Math.abs(whole.farHeight());
        double g =
                platform ? GroundAttenuation.corrected(path, profile.sourceFactor(), whole.distance(), zs, zr) : path;
        if (favourable) {
            ground.favourable(whole.distance(), zs, zr, path, g);
        } else {
            ground.homogeneous(whole.distance(), zs, zr, path, g);
        }
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            groundSR[band] = ground.energy(band);
        }
    }
}
