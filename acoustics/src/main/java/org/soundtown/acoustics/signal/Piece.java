package org.soundtown.acoustics.signal;

/**
 * A stretch of one path between two searches: what arrives from t₀ to t₁ was sent from τ₀ to τ₁, along a cubic with the given
 * growth dτ/dt at both ends; its gains run evenly in amplitude. Times in s.
 *
 * @param fromDb gains at t₀ (dB), −∞ where the path only fades in
 * @param toDb gains at t₁ (dB), −∞ where it fades out
 */
record Piece(
        double arrival0,
        double arrival1,
        double sent0,
        double sent1,
        double growth0,
        double growth1,
        double[] fromDb,
        double[] toDb) {
    /** When what arrives at a time was sent. */
    double sentAt(double arrival) {
        double h = arrival1 - arrival0;
        double u = (arrival - arrival0) / h;
        double rise = sent1 - sent0;
        double c = 3 * rise - h * (2 * growth0 + growth1);
        double d = h * (growth0 + growth1) - 2 * rise;
        return sent0 + u * (h * growth0 + u * (c + u * d));
    }
}
