package org.soundtown.acoustics.reverberation;

/**
 * How the late field is reckoned.
 *
 * @param coefficient share of a façade's reflection that leaves in any direction rather than as from a mirror, 0 to 1
 * @param particles how many are followed
 * @param seconds how long (s)
 */
public record Scattering(double coefficient, int particles, double seconds) {
    public Scattering {
        if (!(coefficient >= 0 && coefficient <= 1)) {
            throw new IllegalArgumentException("coefficient: " + coefficient + ": expected 0 to 1");
        }
        if (particles < 16 || particles > 1_000_000) {
            throw new IllegalArgumentException("particles: " + particles + ": expected 16 to 1000000");
        }
        if (!(seconds > 0 && seconds <= 20)) {
            throw new IllegalArgumentException("seconds: " + seconds + ": expected above 0 to 20 s");
        }
    }

    /**
     * 0.25, 4096 particles, 4 s. Billon and Picaut (Acoustique et Techniques 62, 2010) found 0.15 to 0.65 for the façades of the
     * rue de Kervégan in Nantes, with absorption of 0.03 to 0.1, and quote a mean of 0.15 from others.
     */
    public static Scattering standard() {
        return new Scattering(0.25, 4096, 4);
    }

    public Scattering withCoefficient(double share) {
        return new Scattering(share, particles, seconds);
    }

    public Scattering withParticles(int count) {
        return new Scattering(coefficient, count, seconds);
    }
}
