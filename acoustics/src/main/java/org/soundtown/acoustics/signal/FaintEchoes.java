package org.soundtown.acoustics.signal;

import java.util.Arrays;
import java.util.List;
import org.soundtown.foundation.band.OctaveBands;

/** Leaves out what cannot be made out beside the strongest paths, and keeps the level. */
final class FaintEchoes {
    /** How much further below it is gone (dB). */
    private static final double FADING_DB = 5;

    private FaintEchoes() {}

    /**
     * Weights of the paths' bands. Paths too faint beside the strongest to be worth rendering are faded, below and above 1.4 kHz
     * apart; what that takes away in a band is shared out among those that stay, so that the level remains the level
     * calculation's.
     */
    static float[][] weights(List<Knot.Ray> rays, BandBank bank, double depthDb) {
        double[][] gain = new double[rays.size()][];
        for (int i = 0; i < gain.length; i++) {
            gain[i] = rays.get(i).gainDb().clone();
        }
        fade(gain, 0, BandBank.FIRST_HIGH, depthDb);
        fade(gain, BandBank.FIRST_HIGH, OctaveBands.COUNT, depthDb);
        float[][] heard = new float[gain.length][];
        for (int i = 0; i < gain.length; i++) {
            heard[i] = bank.weights(gain[i]);
        }
        return heard;
    }

    private static void fade(double[][] gain, int firstBand, int endBand, double depthDb) {
        double[] strongest = new double[OctaveBands.COUNT];
        double[] total = new double[OctaveBands.COUNT];
        double[] kept = new double[OctaveBands.COUNT];
        Arrays.fill(strongest, Double.NEGATIVE_INFINITY);
        for (double[] path : gain) {
            for (int band = firstBand; band < endBand; band++) {
                strongest[band] = Math.max(strongest[band], path[band]);
                total[band] += Math.pow(10, path[band] / 10);
            }
        }
        for (double[] path : gain) {
            double nearest = Double.NEGATIVE_INFINITY;
            for (int band = firstBand; band < endBand; band++) {
                if (total[band] > 0) {
                    nearest = Math.max(nearest, path[band] - strongest[band]);
                }
            }
            double share = Math.max(0, Math.min(1, (nearest + depthDb + FADING_DB) / FADING_DB));
            for (int band = firstBand; band < endBand; band++) {
                path[band] += 20 * Math.log10(share);
                kept[band] += Math.pow(10, path[band] / 10);
            }
        }
        for (double[] path : gain) {
            for (int band = firstBand; band < endBand; band++) {
                path[band] += kept[band] > 0 ? 10 * Math.log10(total[band] / kept[band]) : 0;
            }
        }
    }
}
