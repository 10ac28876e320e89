package org.soundtown.acoustics.diffraction;

/**
 * Loss behind one or several edges from the path difference alone, CNOSSOS-EU (Directive (EU) 2015/996, annex, section
 * 2.5.6): Δdif = 10 lg(3 + (40/λ) C″ δ), equation 2.5.21 with Ch = 1, zero where (40/λ) C″ δ &lt; −2; C″ for several
 * edges from equation 2.5.23. So the loss fades in before the edge cuts the line of sight (δ &lt; 0) and is 4.8 dB
 * where it touches it (δ = 0).
 */
public final class EdgeDiffraction {
    /** Most that edges seen in the vertical plane take away (dB), CNOSSOS-EU section 2.5.6. */
    public static final double ROOF_LIMIT_DB = 25;

    private EdgeDiffraction() {}

    /**
     * Loss (dB, at least 0) at built edges.
     *
     * @param differenceMetres δ, detour over the edges less straight distance (m), negative where the line of sight is
     *     free
     * @param betweenMetres e, length of the path from the first to the last edge (m), 0 for a single edge
     * @param wavelengthMetres λ (m)
     */
    public static double lossDb(double differenceMetres, double betweenMetres, double wavelengthMetres) {
        double x = 40 / wavelengthMetres * severalEdges(betweenMetres, wavelengthMetres) * differenceMetres;
        return x < -2 ? 0 : 10 * Math.log10(3 + x);
    }

    /**
     * Loss (dB) behind a rounded rise of the ground: 10 lg(1 + (40/λ) C″ δ), the same far in the shadow and nothing
     * where the ground only touches the line of sight, because the ground effect already covers grazing sound.
     * Assumed; δ &lt; 0 gives 0.
     */
    public static double terrainLossDb(double differenceMetres, double betweenMetres, double wavelengthMetres) {
        double x = 40 / wavelengthMetres * severalEdges(betweenMetres, wavelengthMetres) * differenceMetres;
        return x <= 0 ? 0 : 10 * Math.log10(1 + x);
    }

    /** C″ of equation 2.5.23: 1 for one edge, up to 3 for edges far apart. */
    private static double severalEdges(double e, double wavelength) {
        if (e <= 0) {
            return 1;
        }
        double ratio = 5 * wavelength / e;
        return (1 + ratio * ratio) / (1.0 / 3 + ratio * ratio);
    }
}
