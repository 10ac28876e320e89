package org.soundtown.foundation.dice;

/** Throws one {@link Dice} in sequence. Not thread-safe: one cursor belongs to one computation. */
public final class DiceCursor {
    private final Dice dice;
    private long next;

    DiceCursor(Dice dice) {
        this.dice = dice;
    }

    /** Uniform in [0, 1). */
    public double uniform() {
        return dice.uniform(next++);
    }

    /** Uniform in [low, high). */
    public double uniform(double low, double high) {
        return dice.uniform(next++, low, high);
    }

    /** Log-uniform in [low, high), both &gt; 0. */
    public double logUniform(double low, double high) {
        return low * StrictMath.exp(dice.uniform(next++) * StrictMath.log(high / low));
    }

    /** Standard normal. */
    public double gaussian() {
        next += next & 1;
        double value = dice.gaussian(next / 2);
        next += 2;
        return value;
    }

    /** Exponential with this mean. */
    public double exponential(double mean) {
        return dice.exponential(next++, mean);
    }

    /** Uniform integer in [0, bound). */
    public int below(int bound) {
        return dice.below(next++, bound);
    }
}
