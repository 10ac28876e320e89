package org.soundtown.acoustics.impulsive;

/**
 * Blast wave p(t) = P (1 − x) exp(−b x) with x = t/t₊ (Friedlander, "The diffraction of sound pulses I", Proc. R. Soc. A
 * 186, 1946; b as in Kinney and Graham, "Explosive Shocks in Air", 2nd ed. 1985). Exposure P² t₊ (1/2b − 1/2b² + 1/4b³),
 * for b = 1 a quarter of P² t₊; spectrum |P t₊ (b − 1 + iw) / (b + iw)²|² with w = 2πf t₊.
 *
 * @param peakPascal P, above 0 (Pa)
 * @param positiveSeconds t₊, length of the positive phase, above 0 (s)
 * @param decay b, 0.1 to 20; 1 makes positive and negative impulse equal
 */
public record FriedlanderWave(double peakPascal, double positiveSeconds, double decay) implements Impulse {
    public FriedlanderWave {
        Limits.positive("peakPascal", peakPascal, "Pa");
        Limits.positive("positiveSeconds", positiveSeconds, "s");
        Limits.between("decay", decay, 0.1, 20, "");
    }

    /** With equal positive and negative impulses, b = 1, as far from the source where no net flow is left. */
    public static FriedlanderWave ofLevel(double peakLevelDb, double positiveSeconds) {
        return new FriedlanderWave(REFERENCE_PASCAL * Math.pow(10, peakLevelDb / 20), positiveSeconds, 1);
    }

    /** Pressure at a time after the shock (Pa). */
    public double pressureAt(double seconds) {
        double x = seconds / positiveSeconds;
        return x < 0 ? 0 : peakPascal * (1 - x) * Math.exp(-decay * x);
    }

    /** ∫ p dt over the positive phase (Pa s): P t₊ (b − 1 + exp(−b)) / b². */
    public double positiveImpulse() {
        return impulseUntil(positiveSeconds);
    }

    @Override
    public double durationSeconds() {
        return positiveSeconds * (1 + 12 / decay);
    }

    @Override
    public double exposure() {
        double b = decay;
        return peakPascal * peakPascal * positiveSeconds * (1 / (2 * b) - 1 / (2 * b * b) + 1 / (4 * b * b * b));
    }

    @Override
    public double spectrum(double hertz) {
        double w = 2 * Math.PI * hertz * positiveSeconds;
        double scale = peakPascal * positiveSeconds;
        double square = decay * decay + w * w;
        return scale * scale * ((decay - 1) * (decay - 1) + w * w) / (square * square);
    }

    @Override
    public double impulseUntil(double seconds) {
        double x = seconds / positiveSeconds;
        if (x <= 0) {
            return 0;
        }
        double k = 1 / (decay * decay) - 1 / decay;
        return peakPascal * positiveSeconds * (Math.exp(-decay * x) * (x / decay + k) - k);
    }
}
