package org.soundtown.foundation.dice;

/**
 * Counter-based dice: the n-th throw is a pure function of (seed, entity, purpose, n). Adding an entity, a purpose or a
 * thread therefore never moves another's throws, and throws may be made in any order.
 *
 * <p>A key is mixed from the names with FNV-1a; a throw is the key plus n times the golden gamma, passed through the
 * SplitMix64 finaliser twice (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014).
 * Immutable and thread-safe. {@link StrictMath} throughout, so every machine throws the same.
 */
public final class Dice {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private final long key;

    private Dice(long key) {
        this.key = key;
    }

    /** The dice of one entity for one purpose in a run with this seed. */
    public static Dice of(long seed, String entity, String purpose) {
        return new Dice(mix(mix(seed * GOLDEN_GAMMA + 1) ^ hash(entity))).forPurpose(purpose);
    }

    /** Dice independent of these, for a part or a further purpose of the same entity. */
    public Dice forPurpose(String purpose) {
        return new Dice(mix(key ^ hash(purpose)));
    }

    /** 64 random bits: throw number {@code n}. */
    public long bits(long n) {
        return mix(mix(key + n * GOLDEN_GAMMA));
    }

    /** Uniform in [0, 1), throw number {@code n}. */
    public double uniform(long n) {
        return (bits(n) >>> 11) * 0x1.0p-53;
    }

    /** Uniform in [low, high), throw number {@code n}. */
    public double uniform(long n, double low, double high) {
        return low + (high - low) * uniform(n);
    }

    /** Standard normal (mean 0, standard deviation 1), throw number {@code n}; Box–Muller on throws 2n and 2n + 1. */
    public double gaussian(long n) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform(2 * n)));
        return radius * StrictMath.cos(2 * StrictMath.PI * uniform(2 * n + 1));
    }

    /** Exponential with this mean, throw number {@code n}. */
    public double exponential(long n, double mean) {
        return -mean * StrictMath.log(1 - uniform(n));
    }

    /** Uniform integer in [0, bound), throw number {@code n}. */
    public int below(long n, int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("bound " + bound + ": expected > 0");
        }
        return (int) (uniform(n) * bound);
    }

    /** A cursor over these dice for code that throws many times in one fixed order. */
    public DiceCursor cursor() {
        return new DiceCursor(this);
    }

    private static long hash(String text) {
        long h = FNV_OFFSET;
        for (int i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * FNV_PRIME;
        }
        return h;
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
