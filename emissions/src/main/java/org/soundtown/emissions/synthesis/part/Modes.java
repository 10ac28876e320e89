package org.soundtown.emissions.synthesis.part;

/** Decaying sinusoids: what a struck solid rings with. */
public final class Modes {
    private static final double INAUDIBLE = 6.9;

    private Modes() {}

    /**
     * Adds one mode to a signal, from {@code start} until it has fallen by 60 dB. A mode above 0.47 of the sampling rate
     * is left out.
     *
     * @param start first sample; may lie past the end
     * @param hertz frequency (Hz)
     * @param decaySeconds time to fall to 1/e (s)
     * @param turns phase it starts with, in turns; 0 starts at zero pressure
     */
    public static void ring(
            double[] signal, int start, double hertz, double decaySeconds, double amplitude, double turns, int rate) {
        if (hertz > 0.47 * rate) {
            return;
        }
        double omega = 2 * StrictMath.PI * hertz / rate;
        double radius = StrictMath.exp(-1 / (decaySeconds * rate));
        double feedback = 2 * radius * StrictMath.cos(omega);
        double radius2 = radius * radius;
        double before = amplitude * StrictMath.sin(2 * StrictMath.PI * turns - omega) / radius;
        double now = amplitude * StrictMath.sin(2 * StrictMath.PI * turns);
        int end = (int) Math.min(signal.length, start + INAUDIBLE * decaySeconds * rate);
        for (int i = Math.max(0, start); i < end; i++) {
            signal[i] += now;
            double following = feedback * now - radius2 * before;
            before = now;
            now = following;
        }
    }
}
