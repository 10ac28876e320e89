package org.soundtown.acoustics.weather;

/**
 * How far the direct sound and its reflection from the ground still interfere, after turbulence and over the width of a
 * band: 1 fully, 0 not at all. The energy of both is |p₁|² + |p₂|² + 2 C Re(p₁ p₂*).
 *
 * <p>Salomons, van Maercke, Defrance and de Roo 2011, <i>Acta Acustica united with Acustica</i> 97, 62, section 2.4.1
 * (Harmonoise); turbulence after Kolmogorov. Valid for small fluctuations and a way of many wavelengths.
 *
 * @param turbulence γ_T, the index of refraction's structure parameter C_T²/T² + 22/3 C_v²/c² (m^(−2/3)), 0 to 0.01; 0 for
 *     still air
 * @param soundSpeed (m/s)
 */
public record Coherence(double turbulence, double soundSpeed) {
    /** γ_T of moderate turbulence, as Harmonoise takes it where nothing is known (m^(−2/3)). */
    public static final double MODERATE = 5e-6;

    private static final double SPHERICAL_WAVE = 3.0 / 8;
    private static final double KOLMOGOROV = 0.364;

    /** A band's edges lie three standard deviations from its middle. */
    private static final double DEVIATIONS = 3;

    public Coherence {
        if (!(turbulence >= 0 && turbulence <= 0.01)) {
            throw new IllegalArgumentException("turbulence: " + turbulence + ": expected 0 to 0.01 m^(-2/3)");
        }
    }

    /**
     * Of a tone after turbulence: exp(−3/8 · 0.364 γ_T k² ρ^(5/3) d), ρ = h_s h_r / (h_s + h_r).
     *
     * @param distanceMetres d (m)
     */
    public double ofTone(double hertz, double distanceMetres, double sourceHeightMetres, double receiverHeightMetres) {
        double k = 2 * Math.PI * hertz / soundSpeed;
        double heights = sourceHeightMetres + receiverHeightMetres;
        double apart = heights <= 0 ? 0 : Math.max(0, sourceHeightMetres * receiverHeightMetres / heights);
        return Math.exp(-SPHERICAL_WAVE * KOLMOGOROV * turbulence * k * k * Math.pow(apart, 5.0 / 3) * distanceMetres);
    }

    /**
     * Of an octave band, turbulence and the band's width together: the phase between the ways differs from one end of the
     * band to the other, by a normal distribution exp(−σ²/2), σ = k ΔR (2^(1/2) − 2^(−1/2)) / 3.
     *
     * @param detourMetres by how much the way over the ground is longer, ΔR (m)
     */
    public double ofOctave(
            double hertz,
            double distanceMetres,
            double sourceHeightMetres,
            double receiverHeightMetres,
            double detourMetres) {
        double k = 2 * Math.PI * hertz / soundSpeed;
        double sigma = k * detourMetres * (Math.sqrt(2) - Math.sqrt(0.5)) / DEVIATIONS;
        return ofTone(hertz, distanceMetres, sourceHeightMetres, receiverHeightMetres) * Math.exp(-sigma * sigma / 2);
    }
}
