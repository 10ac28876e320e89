package org.soundtown.acoustics.weather;

import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.citymodel.District;

/**
 * How wind and temperature bend sound, direction by direction. The speed with which sound gets on along a bearing grows
 * with height as
 *
 * <pre>c(z) = c₀ + A z + B ln(1 + z / z₀)</pre>
 *
 * (Salomons et al. 2011, <i>Acta Acustica united with Acustica</i> 97, 62: the log-linear profile of Harmonoise), with A
 * from the temperature, ∂c/∂T = c / 2T, and B from the wind's component along the bearing through its logarithmic profile
 * over the roughness length z₀. Bearings are those into which sound travels, degrees clockwise from north.
 *
 * <p>Valid over open ground and above roofs, in the lowest hundred metres. Between façades there is no such profile: what
 * is said of a path in a street canyon is what happens above it.
 *
 * @param air whose wind is measured at {@code windHeightMetres}
 * @param kelvinPerMetre temperature gradient (K/m), positive for warm air above cold; −1 to 1
 * @param roughnessMetres roughness length z₀ (m), 0.0001 to 5: 0.03 grass, 0.5 suburb, 1 town (Davenport's classes, Wieringa
 *     1992)
 * @param windHeightMetres height above ground at which the wind speed holds (m), 1 to 100; weather stations: 10
 */
public record Refraction(Atmosphere air, double kelvinPerMetre, double roughnessMetres, double windHeightMetres) {
    private static final double STATION_METRES = 10;
    private static final double ZERO_CELSIUS_KELVIN = 273.15;

    /** Radius of curvature of CNOSSOS-EU's favourable conditions: 8 times the distance, at least this (m). */
    private static final double LEAST_FAVOURABLE_RADIUS = 1000;

    private static final double FAVOURABLE_RADIUS_PER_DISTANCE = 8;

    public Refraction {
        check("kelvinPerMetre", kelvinPerMetre, -1, 1, "K/m");
        check("roughnessMetres", roughnessMetres, 1e-4, 5, "m");
        check("windHeightMetres", windHeightMetres, 1, 100, "m");
    }

    /** With wind measured at a station's 10 m. */
    public static Refraction of(Atmosphere air, double kelvinPerMetre, double roughnessMetres) {
        return new Refraction(air, kelvinPerMetre, roughnessMetres, STATION_METRES);
    }

    /** The weather of a district or a scenario. */
    public static Refraction of(District.Weather weather) {
        return of(Atmosphere.of(weather), weather.temperatureGradientKelvinPerMetre(), weather.roughnessMetres());
    }

    /** Speed with which sound gets on along a bearing at a height above ground (m/s), to first order in the wind. */
    public double speedAt(double bearingDegrees, double heightMetres) {
        return air.soundSpeed()
                + linear() * heightMetres
                + logarithmic(bearingDegrees) * Math.log1p(heightMetres / roughnessMetres);
    }

    /**
     * How far a path is bent: its length over the radius of curvature of the rays, positive downward (1). For the linear
     * part R = c₀ / A. For the logarithmic part the circle is taken that rises as high as the ray does that comes down
     * after D: D² / 8R = D √(B / 2πc₀) (Salomons 2001, <i>Computational Atmospheric Acoustics</i>, section 4.3), hence D/R
     * = 8 √(B / 2πc₀), whatever the distance. Upward, B &lt; 0, the same value with the other sign.
     */
    public double bend(double bearingDegrees, double distanceMetres) {
        double speed = air.soundSpeed();
        double b = logarithmic(bearingDegrees);
        return distanceMetres * linear() / speed + 8 * Math.signum(b) * Math.sqrt(Math.abs(b) / (2 * Math.PI * speed));
    }

    /** What kind of propagation a path along a bearing has. */
    public Conditions conditions(double bearingDegrees, double distanceMetres) {
        return Conditions.of(bend(bearingDegrees, distanceMetres));
    }

    /**
     * Share of favourable propagation that stands for this weather, 0 to 1, to be used as the share p of CNOSSOS-EU's
     * long-term mean (Directive 2015/996, equation 2.5.9): none where rays are straight or bent up, all where they are
     * bent as CNOSSOS-EU's favourable conditions have it (R = max(1000 m, 8 D)), in proportion between, so that no level
     * jumps as the wind turns (the proportion is assumed).
     */
    public double favourableShare(double bearingDegrees, double distanceMetres) {
        double radius = Math.max(LEAST_FAVOURABLE_RADIUS, FAVOURABLE_RADIUS_PER_DISTANCE * distanceMetres);
        double full = distanceMetres / radius;
        return full == 0 ? 0 : Math.max(0, Math.min(1, bend(bearingDegrees, distanceMetres) / full));
    }

    /**
     * The shadow that upward bending casts along a bearing; one that begins at infinity where rays are straight or bent
     * down.
     *
     * @param groundFactor G of the ground between, 0 hard to 1 porous
     */
    public UpwindShadow shadow(double bearingDegrees, double distanceMetres, double groundFactor) {
        double bend = bend(bearingDegrees, distanceMetres);
        double radius = bend < 0 ? distanceMetres / -bend : Double.POSITIVE_INFINITY;
        return new UpwindShadow(radius, groundFactor, air.soundSpeed());
    }

    /** A: gradient of the speed of sound by temperature (1/s). */
    private double linear() {
        return kelvinPerMetre * air.soundSpeed() / (2 * (air.temperatureCelsius() + ZERO_CELSIUS_KELVIN));
    }

    /** B: the wind's part along a bearing (m/s). */
    private double logarithmic(double bearingDegrees) {
        double along = -Math.cos(Math.toRadians(bearingDegrees - air.windFromDegrees()));
        return air.windSpeedMetresPerSecond() * along / Math.log1p(windHeightMetres / roughnessMetres);
    }

    private static void check(String name, double value, double low, double high, String unit) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(name + ": " + value + ": expected " + low + " to " + high + " " + unit);
        }
    }
}
