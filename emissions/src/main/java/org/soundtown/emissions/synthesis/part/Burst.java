package org.soundtown.emissions.synthesis.part;

/** Noise that dies away exponentially: jets of gas, cracks, crumbling. */
public final class Burst {
    private static final double INAUDIBLE = 6.9;

    private Burst() {}

    /**
     * Adds a burst through a filter.
     *
     * @param attackSeconds time over which it rises (s), 0 for at once
     * @param decaySeconds time to fall to 1/e (s)
     */
    public static void add(
            double[] signal,
            int start,
            double amplitude,
            double attackSeconds,
            double decaySeconds,
            Biquad filter,
            Noise noise,
            int rate) {
        double fall = StrictMath.exp(-1 / (decaySeconds * rate));
        int attack = (int) (attackSeconds * rate);
        int end = (int) Math.min(signal.length, start + attack + INAUDIBLE * decaySeconds * rate);
        double level = amplitude;
        for (int i = Math.max(0, start); i < end; i++) {
            double gain = level;
            if (i - start < attack) {
                gain = amplitude * (i - start) / attack;
            } else {
                level *= fall;
            }
            signal[i] += filter.next(gain * noise.next());
        }
    }
}
