package org.soundtown.training.score;

/**
 * A share with its 95 % interval after Wilson ("Probable inference", J. Am. Stat. Assoc. 22, 209–212, 1927).
 *
 * @param hits how many of n
 * @param n may be 0: then nothing is known
 */
public record Wilson(int hits, int n) {
    private static final double Z = 1.959964;

    public Wilson {
        if (hits < 0 || n < hits) {
            throw new IllegalArgumentException(hits + " of " + n + ": expected 0 to n");
        }
    }

    public double share() {
        return n == 0 ? Double.NaN : (double) hits / n;
    }

    public double low() {
        return n == 0 ? 0 : Math.max(0, centre() - halfWidth());
    }

    public double high() {
        return n == 0 ? 1 : Math.min(1, centre() + halfWidth());
    }

    private double centre() {
        return (share() + Z * Z / (2 * n)) / (1 + Z * Z / n);
    }

    private double halfWidth() {
        double p = share();
        return Z / (1 + Z * Z / n) * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n));
    }
}
