package org.soundtown.acoustics.path;

import java.util.Arrays;
import java.util.List;
import org.soundtown.foundation.band.OctaveBands;

/** Leaves out paths that nobody could hear beside the others. */
final class Negligible {
    private Negligible() {}

    /** Without the rays that lie further than this below the strongest in every band (dB). */
    static List<Ray> removed(List<Ray> rays, double belowDb) {
        double[] strongest = new double[OctaveBands.COUNT];
        Arrays.fill(strongest, Double.NEGATIVE_INFINITY);
        for (Ray ray : rays) {
            for (int band = 0; band < strongest.length; band++) {
                strongest[band] = Math.max(strongest[band], ray.gainDb()[band]);
            }
        }
        rays.removeIf(ray -> {
            for (int band = 0; band < strongest.length; band++) {
                if (ray.gainDb()[band] >= strongest[band] - belowDb) {
                    return false;
                }
            }
            return true;
        });
        return rays;
    }
}
