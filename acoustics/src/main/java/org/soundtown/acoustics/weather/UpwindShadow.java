package org.soundtown.acoustics.weather;

/**
 * The shadow near the ground where rays are bent up with a radius of curvature R. It begins where the ray that grazes the
 * ground passes over the receiver,
 *
 * <pre>X = √(2R) (√h_s + √h_r)</pre>
 *
 * (Piercy, Embleton and Sutherland 1977, <i>J. Acoust. Soc. Am.</i> 61, 1403). Beyond, sound creeps along the ground as it
 * does round a cylinder of radius R and loses
 *
 * <pre>20 lg(e) α sin(π/3) (k / 2R²)^(1/3)  dB a metre</pre>
 *
 * with α = 1.0188 over hard and 2.3381 over soft ground, the first zeros of Ai′ and Ai (Berry and Daigle 1988,
 * <i>J. Acoust. Soc. Am.</i> 83, 2047); between, α goes with G (assumed). What turbulence scatters into the shadow holds
 * the loss to 20 to 30 dB (Wiener and Keast 1959, <i>J. Acoust. Soc. Am.</i> 31, 724): here it nears
 * {@value #MOST_DB} dB exponentially.
 *
 * <p>Valid for source and receiver within some metres of flat, open ground, R of 300 m and more. Not for a path that is
 * already screened: sound that comes over a roof is above the shadow, so take the larger of screening and shadow, not
 * their sum. Continuous in all arguments.
 *
 * @param radiusMetres R (m), above 0; infinite for no shadow
 * @param groundFactor G, 0 hard to 1 porous
 * @param soundSpeed (m/s)
 */
public record UpwindShadow(double radiusMetres, double groundFactor, double soundSpeed) {
    /** Loss that is not exceeded (dB). */
    public static final double MOST_DB = 25;

    private static final double HARD = 1.01879297;
    private static final double SOFT = 2.33810741;
    private static final double NEPER_DB = 20 * Math.log10(Math.E);

    public UpwindShadow {
        if (!(radiusMetres > 0)) {
            throw new IllegalArgumentException("radiusMetres: " + radiusMetres + ": expected more than 0 m");
        }
        if (!(groundFactor >= 0 && groundFactor <= 1)) {
            throw new IllegalArgumentException("groundFactor: " + groundFactor + ": expected 0 to 1");
        }
    }

    /** The same over other ground. */
    public UpwindShadow over(double otherGroundFactor) {
        return new UpwindShadow(radiusMetres, otherGroundFactor, soundSpeed);
    }

    /** Distance at which the shadow begins (m). Heights are above ground; below it they count as on it (m). */
    public double beginsAtMetres(double sourceHeightMetres, double receiverHeightMetres) {
        double heights = Math.sqrt(Math.max(0, sourceHeightMetres)) + Math.sqrt(Math.max(0, receiverHeightMetres));
        return heights == 0 ? 0 : Math.sqrt(2 * radiusMetres) * heights;
    }

    /** Loss on a distance beyond the beginning of the shadow without turbulence (dB/m). */
    public double creepingDbPerMetre(double hertz) {
        double k = 2 * Math.PI * hertz / soundSpeed;
        double alpha = HARD + groundFactor * (SOFT - HARD);
        return NEPER_DB * alpha * Math.sin(Math.PI / 3) * Math.cbrt(k / (2 * radiusMetres * radiusMetres));
    }

    /** What the shadow takes away in addition to all else (dB ≥ 0). */
    public double excessDb(
            double distanceMetres, double sourceHeightMetres, double receiverHeightMetres, double hertz) {
        double beyond = distanceMetres - beginsAtMetres(sourceHeightMetres, receiverHeightMetres);
        if (!(beyond > 0) || Double.isInfinite(radiusMetres)) {
            return 0;
        }
        return -MOST_DB * Math.expm1(-creepingDbPerMetre(hertz) * beyond / MOST_DB);
    }
}
