package org.soundtown.scenarios.evaluation.interval;

import java.util.OptionalDouble;

/**
 * A count out of a number of trials, with Wilson's 95 % score interval for the probability behind it.
 *
 * <p>Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927) 209–212: with
 * p = k / n and z = 1.959964, the bounds are (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n). It stays within
 * [0, 1] and is usable for small n, where p ± 2 s is not.
 *
 * @param count successes k, 0 to {@code of}
 * @param of trials n, ≥ 0
 * @param share k / n; empty where n is 0
 * @param low lower bound; 0 where n is 0
 * @param high upper bound; 1 where n is 0
 */
public record Share(int count, int of, OptionalDouble share, double low, double high) {
    /** The normal distribution's 97.5 % quantile. */
    private static final double Z = 1.959963984540054;

    public static Share of(int count, int of) {
        if (of < 0 || count < 0 || count > of) {
            throw new IllegalArgumentException("share " + count + " of " + of + ": expected 0 ≤ count ≤ of");
        }
        if (of == 0) {
            return new Share(0, 0, OptionalDouble.empty(), 0, 1);
        }
        return wilson(count, of, of);
    }

    /**
     * The same share with the interval of another number of trials, for trials that are no independent ones: several at one
     * place count as one.
     *
     * @param trials &gt; 0; of no effect where {@code of} is 0
     */
    public Share withIntervalOf(int trials) {
        if (trials < 1) {
            throw new IllegalArgumentException("trials " + trials + ": expected at least 1");
        }
        return of == 0 ? this : wilson(count, of, trials);
    }

    private static Share wilson(int count, int of, int n) {
        double p = (double) count / of;
        double centre = p + Z * Z / (2 * n);
        double spread = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n));
        double scale = 1 + Z * Z / n;
        double low = count == 0 ? 0 : (centre - spread) / scale;
        double high = count == of ? 1 : (centre + spread) / scale;
        return new Share(count, of, OptionalDouble.of(p), low, high);
    }
}
