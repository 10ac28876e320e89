package org.soundtown.acoustics.impulsive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.foundation.geometry.Position;

/**
 * The crack of a supersonic round at a place beside its line of flight. Peak and length of the N-wave after Whitham ("The
 * flow pattern of a supersonic projectile", Comm. Pure Appl. Math. 5, 1952) in the form used by Stoughton ("Measurements of
 * small-caliber ballistic shock waves in air", J. Acoust. Soc. Am. 102, 1997) and Maher (IEEE SAFE 2007):
 * P = 0.53 p₀ d (M² − 1)^⅛ / (b^¾ l^¼), T = 1.82 M b^¼ d / (c (M² − 1)^⅜ l^¼), with miss distance b, calibre d, length l.
 *
 * <p>The shock leaves the line of flight at the angle whose cosine is 1/M and reaches a place a metres along and b metres
 * beside it a/v + (b/c) √(1 − 1/M²) after the shot.
 *
 * @param wave at the receiver, in free field: ground and façades come on top
 * @param arrivalSeconds after the round left the muzzle (s)
 * @param leftAt where on the line of flight the sound that arrives was made
 * @param missMetres distance of the receiver from the line of flight (m)
 * @param cautions what lies outside the formulas' validity, empty where nothing does
 */
public record BallisticCrack(
        NWave wave, double arrivalSeconds, Position leftAt, double missMetres, List<String> cautions) {
    /** Mach number below which the theory of slender bodies no longer holds (assumed). */
    private static final double LEAST_MACH = 1.1;

    /** Lengths of the body from which on the far-field formula holds (assumed). */
    private static final double LEAST_LENGTHS = 10;

    /** Beyond this the air rounds the shock and the round has slowed down (assumed), Stoughton measured up to some 50 m (m). */
    private static final double FARTHEST_MISS = 100;

    public BallisticCrack {
        cautions = List.copyOf(cautions);
    }

    /**
     * What a receiver hears; empty for a subsonic round and where the cone does not pass: behind the muzzle's cone or
     * beyond that of the target.
     *
     * @param muzzle where the round leaves
     * @param target where its flight ends
     */
    public static Optional<BallisticCrack> find(
            Projectile round, Position muzzle, Position target, Position receiver, Atmosphere air) {
        double range = muzzle.distanceTo(target);
        Limits.positive("distance from muzzle to target", range, "m");
        double speed = round.speedMetresPerSecond();
        double mach = speed / air.soundSpeed();
        if (mach <= 1) {
            return Optional.empty();
        }
        double ux = (target.x() - muzzle.x()) / range;
        double uy = (target.y() - muzzle.y()) / range;
        double uz = (target.z() - muzzle.z()) / range;
        double x = receiver.x() - muzzle.x();
        double y = receiver.y() - muzzle.y();
        double z = receiver.z() - muzzle.z();
        double along = x * ux + y * uy + z * uz;
        double miss = Math.hypot(Math.hypot(x - along * ux, y - along * uy), z - along * uz);
        double beta = Math.sqrt(mach * mach - 1);
        double left = along - miss / beta;
        if (left < 0 || left > range || miss < round.calibreMetres()) {
            return Optional.empty();
        }
        double arrival = along / speed + miss / air.soundSpeed() * beta / mach;
        Position at = new Position(muzzle.x() + left * ux, muzzle.y() + left * uy, muzzle.z() + left * uz);
        NWave wave = wave(round, mach, miss, air);
        return Optional.of(new BallisticCrack(wave, arrival, at, miss, cautions(round, mach, miss)));
    }

    private static NWave wave(Projectile round, double mach, double miss, Atmosphere air) {
        double square = mach * mach - 1;
        double quarter = Math.pow(round.lengthMetres(), 0.25);
        double peak = 0.53
                * (1000 * air.pressureKilopascal())
                * round.calibreMetres()
                * Math.pow(square, 0.125)
                / (Math.pow(miss, 0.75) * quarter);
        double total = 1.82
                * mach
                * Math.pow(miss, 0.25)
                * round.calibreMetres()
                / (air.soundSpeed() * Math.pow(square, 0.375) * quarter);
        return new NWave(peak, total);
    }

    private static List<String> cautions(Projectile round, double mach, double miss) {
        List<String> cautions = new ArrayList<>();
        if (mach < LEAST_MACH) {
            cautions.add(Caution.of("Mach number", mach, "at least", LEAST_MACH, ""));
        }
        if (miss < LEAST_LENGTHS * round.lengthMetres()) {
            cautions.add(Caution.of("miss distance", miss, "at least", LEAST_LENGTHS * round.lengthMetres(), "m"));
        }
        if (miss > FARTHEST_MISS) {
            cautions.add(Caution.of("miss distance", miss, "at most", FARTHEST_MISS, "m"));
        }
        return cautions;
    }
}
