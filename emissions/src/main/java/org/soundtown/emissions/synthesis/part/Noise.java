package org.soundtown.emissions.synthesis.part;

import org.soundtown.foundation.dice.Dice;

/**
 * White noise of unit variance, near enough to Gaussian for the ear: the sum of the four 16-bit quarters of one throw.
 * Ten times as fast as Box–Muller. One generator belongs to one signal.
 */
public final class Noise {
    private static final double UNIT_VARIANCE = StrictMath.sqrt(3) / 65536;
    private static final double MEAN = 2 * 65535;

    private final Dice dice;
    private long next;

    public Noise(Dice dice) {
        this.dice = dice;
    }

    public double next() {
        long bits = dice.bits(next++);
        long sum = (bits & 0xFFFF) + (bits >>> 16 & 0xFFFF) + (bits >>> 32 & 0xFFFF) + (bits >>> 48);
        return (sum - MEAN) * UNIT_VARIANCE;
    }
}
