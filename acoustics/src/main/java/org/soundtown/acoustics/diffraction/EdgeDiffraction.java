package org.soundtown.acoustics.diffraction;

import org.soundtown.acoustics.air.BandAir;
import org.soundtown.foundation.band.OctaveBands;

/**
 * Loss at one or several edges from the path difference alone, CNOSSOS-EU (Directive (EU) 2015/996, annex, section
 * 2.5.6): Δdif = 10 lg(3 + (40/λ) C″ δ), equation 2.5.21 with Ch = 1, zero where (40/λ) C″ δ &lt; −2; C″ for several
 * edges from equation 2.5.23. Given as the number 10^(Δdif/10), so that no logarithm is needed. A buffer; not
 * thread-safe.
 */
public final class EdgeDiffraction {
    /** Most that edges in the vertical plane take away, 25 dB, as a ratio of energies (section 2.5.6). */
    public static final double MOST_OVER_TOPS = Math.pow(10, 2.5);

    /** Edges nearer to one another than this count as one (m), section 2.5.6. */
    private static final double ONE_EDGE_METRES = 0.3;

    private final double[] fortyOverLambda = new double[OctaveBands.COUNT];
    private final double[] fiveLambda = new double[OctaveBands.COUNT];
    private final double[] factor = new double[OctaveBands.COUNT];

    public EdgeDiffraction(BandAir air) {
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            fortyOverLambda[band] = 40 / air.wavelength(band);
            fiveLambda[band] = 5 * air.wavelength(band);
        }
    }

    /**
     * Takes the edges of a path.
     *
     * @param edges how many there are
     * @param between e, way from the first to the last (m)
     */
    public void edges(int edges, double between) {
        if (edges <= 1 || between <= ONE_EDGE_METRES) {
            System.arraycopy(fortyOverLambda, 0, factor, 0, factor.length);
            return;
        }
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            double ratio = fiveLambda[band] / between;
            double square = ratio * ratio;
            factor[band] = fortyOverLambda[band] * (1 + square) / (1.0 / 3 + square);
        }
    }

    /** 10^(Δdif/10) for a path difference (m), at least 1; negative where the line of sight passes above the edge. */
    public double loss(int band, double difference) {
        double x = factor[band] * difference;
        return x < -2 ? 1 : 3 + x;
    }
}
