package org.soundtown.acoustics.signal;

/**
 * A stretch of one path between two searches: what arrives from t₀ to t₁ was sent from τ₀ to τ₁, along a cubic with the given
 * growth dτ/dt at both ends; the weights of its bands ({@link BandBank#weights}) run evenly. Times in s.
 *
 * @param from weights of the bands at t₀, 0 where the path only fades in
 * @param to weights at t₁, 0 where it fades out
 */
record Piece(
        double arrival0,
        double arrival1,
        double sent0,
        double sent1,
        double growth0,
        double growth1,
        float[] from,
        float[] to) {
    /** Whether any of some bands has a weight. */
    boolean sounds(int firstBand, int endBand) {
        for (int band = firstBand; band < endBand; band++) {
            if (from[band] != 0 || to[band] != 0) {
                return true;
            }
        }
        return false;
    }
}
