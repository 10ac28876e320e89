package org.soundtown.acoustics.impulsive;

import java.util.List;
import org.soundtown.acoustics.air.Atmosphere;

/**
 * An explosive charge in free air. Peak and length of the positive phase over the scaled distance Z = r / W^⅓ (m/kg^⅓) are
 * the fits of Kinney and Graham, "Explosive Shocks in Air", 2nd ed. 1985, for chemical explosions, tabulated there up to
 * Z = 500. Over hard ground the charge counts as up to twice its mass (assumed by the caller).
 *
 * @param kilogramsTnt W, mass of TNT of the same energy, 1 mg to 1 t (kg)
 */
public record Charge(double kilogramsTnt) {
    private static final double NEAREST_SCALED = 0.1;
    private static final double FARTHEST_SCALED = 500;

    public Charge {
        Limits.between("kilogramsTnt", kilogramsTnt, 1e-6, 1000, "kg");
    }

    /** Z (m/kg^⅓). */
    public double scaledDistance(double metres) {
        return metres / Math.cbrt(kilogramsTnt);
    }

    /** The blast at a distance in free field, with b = 1 (assumed, as far away). */
    public FriedlanderWave waveAt(double metres, Atmosphere air) {
        double z = scaledDistance(metres);
        double peak = 808
                * (1 + square(z / 4.5))
                / Math.sqrt((1 + square(z / 0.048)) * (1 + square(z / 0.32)) * (1 + square(z / 1.35)));
        double milliseconds = 980
                * (1 + Math.pow(z / 0.54, 10))
                / ((1 + Math.pow(z / 0.02, 3)) * (1 + Math.pow(z / 0.74, 6)) * Math.sqrt(1 + square(z / 6.9)));
        return new FriedlanderWave(
                peak * 1000 * air.pressureKilopascal(), 1e-3 * milliseconds * Math.cbrt(kilogramsTnt), 1);
    }

    /** What lies outside the fits' range at this distance; empty where nothing does. */
    public List<String> cautionsAt(double metres) {
        double z = scaledDistance(metres);
        if (z < NEAREST_SCALED) {
            return List.of(Caution.of("scaled distance", z, "at least", NEAREST_SCALED, "m/kg^⅓"));
        }
        return z > FARTHEST_SCALED
                ? List.of(Caution.of("scaled distance", z, "at most", FARTHEST_SCALED, "m/kg^⅓"))
                : List.of();
    }

    private static double square(double v) {
        return v * v;
    }
}
