package org.soundtown.coverage.chance;

/**
 * What counts as good enough.
 *
 * @param locatedMetres greatest expected error of a place that counts as located (m)
 * @param droneSeconds longest time from the order to a drone over the place (s)
 * @param patrolSeconds longest time from the order to a patrol at the place (s)
 */
public record Limits(double locatedMetres, double droneSeconds, double patrolSeconds) {
    private static final Limits STANDARD = new Limits(25, 120, 300);

    public Limits {
        if (!(locatedMetres > 0 && droneSeconds >= 0 && patrolSeconds >= 0)) {
            throw new IllegalArgumentException("limits " + locatedMetres + " m, " + droneSeconds + " s, "
                    + patrolSeconds + " s: expected above 0 m and from 0 s");
        }
    }

    /** 25 m, 2 minutes, 5 minutes (assumed). */
    public static Limits standard() {
        return STANDARD;
    }
}
