package org.soundtown.acoustics.profile;

import org.soundtown.acoustics.diffraction.PathDifference;

/**
 * The string pulled from source to receiver over what stands in a profile: the edges it touches. For favourable
 * conditions the profile is bent down first, as much as the ray is bent up, so that the ray is straight (Kok and van
 * Beek, Amendments for CNOSSOS-EU, RIVM report 2019-0023, annex G1). A buffer; not thread-safe.
 */
public final class Taut {
    private int[] hull = new int[64];
    private double[] z = new double[64];
    private int corners;

    /**
     * Pulls the string.
     *
     * @param overWalls whether walls count, or the bends of the ground alone
     * @param curved whether the ray is bent, with the radius of {@link PathDifference#radius}
     */
    public void pull(Profile profile, boolean overWalls, boolean curved) {
        int n = profile.count();
        if (z.length < n) {
            z = new double[2 * n];
            hull = new int[2 * n];
        }
        double way = profile.length();
        double startZ = profile.top(0);
        double endZ = profile.top(n - 1);
        double rise = way == 0 ? 0 : (endZ - startZ) / way;
        hull[0] = 0;
        corners = 1;
        z[0] = startZ;
        for (int i = 1; i < n - 1; i++) {
            byte kind = profile.kind(i);
            if (kind == Profile.BEND || (overWalls && kind >= Profile.ENTER && kind <= Profile.SCREEN)) {
                double u = profile.u(i);
                double at = profile.top(i);
                if (curved && at > startZ + rise * u) {
                    at += PathDifference.lowering(u, way);
                }
                if (at > startZ + rise * u) {
                    z[i] = at;
                    push(profile, i);
                }
            }
        }
        z[n - 1] = endZ;
        push(profile, n - 1);
    }

    /** Number of edges that the string touches. */
    public int edges() {
        return corners - 2;
    }

    /** The point of the profile at a corner of the string: 0 the source, then the edges, then the receiver. */
    public int point(int corner) {
        return hull[corner];
    }

    private void push(Profile profile, int point) {
        while (corners >= 2 && !above(profile, hull[corners - 2], hull[corners - 1], point)) {
            corners--;
        }
        hull[corners++] = point;
    }

    /** Whether the middle point lies above the line between the others. */
    private boolean above(Profile profile, int a, int b, int c) {
        double along = profile.u(b) - profile.u(a);
        double way = profile.u(c) - profile.u(a);
        return (z[b] - z[a]) * way > (z[c] - z[a]) * along;
    }
}
