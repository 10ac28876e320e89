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
    private final GroundAttenuation ground;
    private final EdgeDiffraction diffraction;
    private final Taut taut = new Taut();
    private double length;
    private double direct;
    private double unfolded;

    LateralPath(BandAir air, Scene scene, boolean platform, boolean grounded) {
        this.air = air;
        this.platform = platform;
        profile = new Profile(scene);
        ground = new GroundAttenuation(air, grounded);
        diffraction = new EdgeDiffraction(air);
    }

    /**
     * Works the path along a hull out.
     *
     * @return false where the ground stands in its way
     */
    boolean solve(SideHull hull, boolean favourable) {
        int last = hull.corners() - 1;
        profile.begin(hull.x(0), hull.y(0), hull.z(0));
        length = 0;
        double between = 0;
        for (int i = 1; i <= last; i++) {
            double x = hull.x(i) - hull.x(i - 1);
            double y = hull.y(i) - hull.y(i - 1);
            double z = hull.z(i) - hull.z(i - 1);
            double leg = Math.sqrt(x * x + y * y + z * z);
            length += leg;
            between += i > 1 && i < last ? leg : 0;
            profile.leg(hull.x(i - 1), hull.y(i - 1), hull.x(i), hull.y(i));
            if (i < last) {
                profile.turn(Profile.CORNER, hull.x(i), hull.y(i), hull.z(i), -1, 0);
            }
        }
        profile.end(hull.x(last), hull.y(last), hull.z(last));
        taut.pull(profile, false, favourable);
        if (taut.edges() > 0) {
            return false;
        }
        double x = hull.x(last) - hull.x(0);
        double y = hull.y(last) - hull.y(0);
        double z = hull.z(last) - hull.z(0);
        direct = Math.max(PathSettings.NEAREST_METRES, Math.sqrt(x * x + y * y + z * z));
        unfolded = Math.sqrt(profile.length() * profile.length() + z * z);
        groundOverAll(favourable);
        diffraction.edges(last - 1, between);
        double spread = 1 / (4 * Math.PI * direct * direct);
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
