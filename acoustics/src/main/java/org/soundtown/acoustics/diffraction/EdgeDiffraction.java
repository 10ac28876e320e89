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

    /**
     * Takes edges round which a way has only just begun to bend, or that it touches without bending: with the count of edges
     * alone C″ would step by up to 4.8 dB where one comes in. An edge is the first, or the last, as far as the way between
     * it and the end bends: from nothing to a detour of half a wavelength, at which its Fresnel number is 1. C″ is the mean
     * over the first and last edges so weighted; the way between them is e.
     *
     * @param edges how many there are
     * @param at where each edge lies on the way (m)
     * @param fromStart how much longer the way from the start over all edges up to this one and on to the next point is
     *     than straight to that point (m)
     * @param toEnd how much longer the way from the point before this edge over all edges from this one on to the end is
     *     than straight (m)
     */
    public void fadingEdges(int edges, double[] at, double[] fromStart, double[] toEnd) {
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            double halfWave = fiveLambda[band] / 10;
            double mean = 0;
            double known = 0;
            for (int first = 0; first < edges && known < 1; first++) {
                double share = Math.min(1, fromStart[first] / halfWave);
                if (share > known) {
                    mean += (share - known) * meanOverLast(band, first, edges, at, toEnd);
                    known = share;
                }
            }
            factor[band] = fortyOverLambda[band] * (mean + 1 - known);
        }
    }

    private double meanOverLast(int band, int first, int edges, double[] at, double[] toEnd) {
        double halfWave = fiveLambda[band] / 10;
        double mean = 0;
        double known = 0;
        for (int last = edges - 1; last > first && known < 1; last--) {
            double share = Math.min(1, toEnd[last] / halfWave);
            if (share > known) {
                mean += (share - known) * several(band, at[last] - at[first]);
                known = share;
            }
        }
        return mean + 1 - known;
    }

    /** C″ of equation 2.5.23, which comes from 1 as the edges move apart. */
    private double several(int band, double between) {
        double ratio = fiveLambda[band] / between;
        double square = ratio * ratio;
        return between <= 0 ? 1 : (1 + square) / (1.0 / 3 + square);
    }

    /** 10^(Δdif/10) for a path difference (m), at least 1; negative where the line of sight passes above the edge. */
    public double loss(int band, double difference) {
        double x = factor[band] * difference;
        return x < -2 ? 1 : 3 + x;
    }
}
