package org.soundtown.acoustics.weather;

/**
 * How the air bends sound along a path, by the ratio of its length D to the rays' radius of curvature R, downward
 * positive. The limits are those between the meteorological classes M1, M2 and M3 of Harmonoise and IMAGINE (2007, see
 * docs/acoustics.md).
 */
public enum Conditions {
    /** Straight rays, |D/R| at most 0.04. */
    HOMOGENEOUS,
    /** Bent down: with the wind, or with warm air above cold. D/R above 0.04. */
    FAVOURABLE,
    /** Bent up: against the wind, or with cold air above warm. D/R below −0.04. */
    UPWIND;

    /** Largest |D/R| that counts as straight (1). */
    static final double STRAIGHT = 0.04;

    /** @param bend D/R, positive downward (1) */
    public static Conditions of(double bend) {
        return bend > STRAIGHT ? FAVOURABLE : bend < -STRAIGHT ? UPWIND : HOMOGENEOUS;
    }
}
