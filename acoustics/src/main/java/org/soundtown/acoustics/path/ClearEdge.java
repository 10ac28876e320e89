package org.soundtown.acoustics.path;

import org.soundtown.acoustics.air.BandAir;
import org.soundtown.acoustics.profile.MeanPlane;
import org.soundtown.acoustics.profile.Profile;
import org.soundtown.foundation.band.OctaveBands;

/**
 * The edge that shades a path although the line of sight passes above it: Rayleigh's criterion of CNOSSOS-EU section 2.5.6
 * (as amended by 2021/1226), δ &gt; −λ/20 and δ &gt; λ/4 − δ*, with δ* the path difference between the images of source
 * and receiver in the mean planes on either side of the edge. Where several edges pass, the one with the greatest δ.
 */
final class ClearEdge {
    private final double[] wavelength = new double[OctaveBands.COUNT];

    private final boolean fading;

    /** @param fading whether a wall's edge fades in instead of counting from the criterion on */
    ClearEdge(BandAir air, boolean fading) {
        this.fading = fading;
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            wavelength[band] = air.wavelength(band);
        }
    }

    /**
     * Looks for the edge in a profile whose string touches none; leaves the mean planes on its two sides in near and
     * far.
     *
     * @return the point of the profile, −1 where no edge shades any band
     */
    int find(Profile profile, MeanPlane near, MeanPlane far) {
        int last = profile.count() - 1;
        double endU = profile.length();
        double startZ = profile.top(0);
        double endZ = profile.top(last);
        double direct = distance(0, startZ, endU, endZ);
        double rise = endU == 0 ? 0 : (endZ - startZ) / endU;
        int best = -1;
        double greatest = -wavelength[0] / 20;
        for (int i = 1; i < last; i++) {
            byte kind = profile.kind(i);
            boolean edge = kind == Profile.BEND || (kind >= Profile.ENTER && kind <= Profile.SCREEN);
            double u = profile.u(i);
            if (!edge || u <= 0 || u >= endU) {
                continue;
            }
            double z = profile.top(i);
            double detour = distance(0, startZ, u, z) + distance(u, z, endU, endZ) - direct;
            double delta = z >= startZ + rise * u ? detour : -detour;
            if (delta > greatest && (fading && kind != Profile.BEND || passes(profile, i, delta, near, far))) {
                best = i;
                greatest = delta;
            }
        }
        if (best >= 0) {
            mirrored(profile, best, near, far);
        }
        return best;
    }

    /**
     * How much an edge counts in a band, 0 to 1: by the criterion, all or nothing; fading, a wall's edge comes in evenly
     * from δ = −λ/20 to δ = 0, where it begins to cut the line of sight. Bends of the ground always count by the criterion,
     * which tells them from level ground.
     */
    double share(int band, byte kind, double delta, double mirrored) {
        if (fading && kind != Profile.BEND) {
            double share = 1 + 20 * delta / wavelength[band];
            return share <= 0 ? 0 : Math.min(share, 1);
        }
        return counts(band, delta, mirrored) ? 1 : 0;
    }

    private boolean counts(int band, double delta, double mirrored) {
        double lambda = wavelength[band];
        return delta >= 0 || (delta > -lambda / 20 && delta > lambda / 4 - mirrored);
    }

    private boolean passes(Profile profile, int edge, double delta, MeanPlane near, MeanPlane far) {
        double mirrored = mirrored(profile, edge, near, far);
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            if (counts(band, delta, mirrored)) {
                return true;
            }
        }
        return false;
    }

    /** δ* over an edge; near and far are fitted to its sides. */
    private static double mirrored(Profile profile, int edge, MeanPlane near, MeanPlane far) {
        int last = profile.count() - 1;
        double u = profile.u(edge);
        double z = profile.top(edge);
        profile.fitBefore(edge, near);
        near.see(0, profile.top(0), u, z);
        profile.fitAfter(edge, far);
        far.see(u, z, profile.length(), profile.top(last));
        double su = near.nearImageU();
        double sz = near.nearImageZ();
        double ru = far.farImageU();
        double rz = far.farImageZ();
        double detour = distance(su, sz, u, z) + distance(u, z, ru, rz) - distance(su, sz, ru, rz);
        double above = (ru - su) * (z - sz) - (rz - sz) * (u - su);
        return above >= 0 ? detour : -detour;
    }

    private static double distance(double u0, double z0, double u1, double z1) {
        return Math.sqrt((u1 - u0) * (u1 - u0) + (z1 - z0) * (z1 - z0));
    }
}
