package org.soundtown.emissions.synthesis.part;

/**
 * A tone with harmonics that fall off geometrically and end below half the sampling rate, so that no pitch aliases:
 * Σ a^k sin((k + 1) φ), k = 0 … N − 1, in closed form. Moorer, "The synthesis of complex audio spectra by means of
 * discrete summation formulas", J. Audio Eng. Soc. 24(9), 1976, equation for a finite series. One tone belongs to one signal.
 */
public final class HarmonicTone {
    private final int sampleRate;
    private double turns;

    public HarmonicTone(int sampleRate) {
        this.sampleRate = sampleRate;
    }

    /**
     * The next sample.
     *
     * @param hertz fundamental now (Hz)
     * @param brightness amplitude of each harmonic relative to the one below, 0 to below 1
     */
    public double next(double hertz, double brightness) {
        turns += hertz / sampleRate;
        turns -= Math.floor(turns);
        int harmonics = Math.max(1, (int) (0.48 * sampleRate / hertz));
        double a = brightness;
        double last = power(a, harmonics);
        double top = Sine.ofTurns(turns)
                - last * (Sine.ofTurns((harmonics + 1) * turns) - a * Sine.ofTurns(harmonics * turns));
        return top / (1 + a * a - 2 * a * Sine.ofTurns(turns + 0.25)) * Math.sqrt(1 - a * a);
    }

    /** Position within the period, 0 to 1. */
    public double turns() {
        return turns;
    }

    private static double power(double base, int exponent) {
        double result = 1;
        double square = base;
        for (int e = exponent; e > 0; e >>= 1) {
            if ((e & 1) == 1) {
                result *= square;
            }
            square *= square;
        }
        return result;
    }
}
