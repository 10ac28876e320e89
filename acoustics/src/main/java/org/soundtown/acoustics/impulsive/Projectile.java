package org.soundtown.acoustics.impulsive;

/**
 * What flies.
 *
 * @param calibreMetres greatest diameter (m), 1 mm to 0.5 m
 * @param lengthMetres (m), at least the calibre
 * @param speedMetresPerSecond taken as steady over the stretch that is heard (m/s)
 */
public record Projectile(double calibreMetres, double lengthMetres, double speedMetresPerSecond) {
    public Projectile {
        Limits.between("calibreMetres", calibreMetres, 0.001, 0.5, "m");
        Limits.between("lengthMetres", lengthMetres, calibreMetres, 5, "m");
        Limits.between("speedMetresPerSecond", speedMetresPerSecond, 1, 3000, "m/s");
    }
}
