package org.soundtown.acoustics.ground;

import org.soundtown.foundation.band.OctaveBands;

/**
 * What the ground adds to or takes from a path, as energy: ISO 9613-2:1996 section 7.3.1, equation 9 and table 3.
 * Negative values are a gain (−3 dB over hard ground at middle distances).
 *
 * <p>The standard's method holds for distances that are long compared with the heights. Nearer, or under a drone, the
 * reflected sound is weaker than the direct one; its share of energy is therefore weighted with the ratio that equation
 * 11 of the same standard uses, [dp² + (hs − hr)²] / [dp² + (hs + hr)²], which tends to 1 at distance. Symmetric in
 * source and receiver.
 */
public final class GroundEffect {
    private GroundEffect() {}

    /**
     * Attenuation per octave band, 63 Hz to 8 kHz (dB).
     *
     * @param sourceHeight above ground (m), negative taken as 0
     * @param receiverHeight above ground (m), negative taken as 0
     * @param distance dp, along the ground (m)
     * @param sourceG mean ground factor of the source region, 30 source heights long, 0 to 1
     * @param middleG that of the middle region
     * @param receiverG that of the receiver region
     * @param attenuationDb receives the 8 values
     */
    public static void attenuationDb(
            double sourceHeight,
            double receiverHeight,
            double distance,
            double sourceG,
            double middleG,
            double receiverG,
            double[] attenuationDb) {
        double hs = Math.max(0, sourceHeight);
        double hr = Math.max(0, receiverHeight);
        double regions = 30 * (hs + hr);
        double q = distance <= regions ? 0 : 1 - regions / distance;
        double square = distance * distance;
        double difference = square + (hs - hr) * (hs - hr);
        double sum = square + (hs + hr) * (hs + hr);
        double reflected = sum == 0 ? 1 : difference / sum;
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            double middle = band == 0 ? -3 * q : -3 * q * (1 - middleG);
            double flat =
                    endRegionDb(band, hs, distance, sourceG) + endRegionDb(band, hr, distance, receiverG) + middle;
            attenuationDb[band] = -10 * Math.log10(1 + (Math.pow(10, -flat / 10) - 1) * reflected);
        }
    }

    /** As or Ar of table 3 (dB). */
    private static double endRegionDb(int band, double h, double dp, double g) {
        return switch (band) {
            case 0 -> -1.5;
            case 1 ->
                -1.5
                        + g
                                * (1.5
                                        + 3.0 * Math.exp(-0.12 * (h - 5) * (h - 5)) * nearby(dp)
                                        + 5.7 * Math.exp(-0.09 * h * h) * (1 - Math.exp(-2.8e-6 * dp * dp)));
            case 2 -> -1.5 + g * (1.5 + 8.6 * Math.exp(-0.09 * h * h) * nearby(dp));
            case 3 -> -1.5 + g * (1.5 + 14.0 * Math.exp(-0.46 * h * h) * nearby(dp));
            case 4 -> -1.5 + g * (1.5 + 5.0 * Math.exp(-0.9 * h * h) * nearby(dp));
            default -> -1.5 * (1 - g);
        };
    }

    private static double nearby(double dp) {
        return 1 - Math.exp(-dp / 50);
    }
}
