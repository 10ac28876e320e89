package org.soundtown.acoustics.impulsive;

import org.soundtown.acoustics.air.Atmosphere;

/**
 * What a strong pulse loses on its way beyond spherical spreading, because its crest runs ahead and is eaten up by the
 * shock. A triangular positive phase of peak P₀ and length t₀ at r₀ has at r the peak P₀ (r₀/r) / √(1 + σ ln(r/r₀)) and the
 * length t₀ √(1 + σ ln(r/r₀)), σ = β P₀ r₀ / (ρc³ t₀), β = 1.2: weak-shock theory, Pierce, "Acoustics", 1981, chapter 11.
 * Its exposure falls by the root, its peak by the root as well. Holds for P₀ up to a tenth of the static pressure.
 */
public final class WeakShock {
    /** Coefficient of nonlinearity of air, (γ + 1)/2. */
    private static final double BETA = 1.2;

    /** Ratio of specific heats of air. */
    private static final double GAMMA = 1.4;

    /** Peak from which on linear propagation is doubtful: a hundredth of the static pressure, 154 dB (Pa). */
    private static final double LINEAR_SHARE = 0.01;

    private static final double SHOCK_SHARE = 0.1;

    private WeakShock() {}

    /**
     * The wave at a greater distance.
     *
     * @param fromMetres where the wave is known (m)
     * @param toMetres where it is asked for (m), not nearer
     */
    public static FriedlanderWave at(FriedlanderWave wave, double fromMetres, double toMetres, Atmosphere air) {
        double root = Math.sqrt(spread(wave, fromMetres, toMetres, air));
        return new FriedlanderWave(
                wave.peakPascal() * fromMetres / toMetres / root, wave.positiveSeconds() * root, wave.decay());
    }

    /** What the peak loses beyond spherical spreading (dB ≥ 0). */
    public static double lossDb(FriedlanderWave wave, double fromMetres, double toMetres, Atmosphere air) {
        return 10 * Math.log10(spread(wave, fromMetres, toMetres, air));
    }

    /** Whether a peak may be taken through linear propagation: below a hundredth of the static pressure. */
    public static boolean isLinear(double peakPascal, Atmosphere air) {
        return peakPascal <= LINEAR_SHARE * 1000 * air.pressureKilopascal();
    }

    /** Whether a peak is within weak-shock theory. */
    public static boolean isWeak(double peakPascal, Atmosphere air) {
        return peakPascal <= SHOCK_SHARE * 1000 * air.pressureKilopascal();
    }

    private static double spread(FriedlanderWave wave, double from, double to, Atmosphere air) {
        Limits.positive("fromMetres", from, "m");
        Limits.between("toMetres", to, from, 1e6, "m");
        // ρc² = γ p₀ for air as an ideal gas.
        double stiffness = GAMMA * 1000 * air.pressureKilopascal();
        double sigma = BETA * wave.peakPascal() * from / (stiffness * air.soundSpeed() * wave.positiveSeconds());
        return 1 + sigma * Math.log(to / from);
    }
}
