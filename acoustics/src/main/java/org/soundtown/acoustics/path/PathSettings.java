package org.soundtown.acoustics.path;

/**
 * How far to look for paths, and by which method.
 *
 * @param maxRangeMetres no path longer than this (m); beyond it a pair has no paths at all
 * @param reflectionOrder greatest number of reflections on a path, 0 to 3
 * @param reflectionDistanceMetres a wall reflects when it lies within this distance of the straight line from source to
 *     receiver, on the map (m)
 * @param ground whether the ground counts; false gives free field between the façades
 * @param negligibleDb paths that lie further than this below the strongest in every octave band are left out (dB)
 */
public record PathSettings(
        double maxRangeMetres,
        int reflectionOrder,
        double reflectionDistanceMetres,
        boolean ground,
        double negligibleDb,
        Method method) {
    /** Nearer than this spreading no longer rises (m). */
    static final double NEAREST_METRES = 0.1;

    private static final PathSettings STANDARD = new PathSettings(1000, 1, 50, true, 40, Method.CONTINUOUS);
    private static final PathSettings CNOSSOS = new PathSettings(1000, 1, 100, true, 200, Method.CNOSSOS_EU);

    /** By which rules paths are found and weighed. */
    public enum Method {
        /**
         * Directive (EU) 2015/996 as amended by 2021/1226, to the letter: wavelengths at 340 m/s, the ground at the source
         * apart, corners and mirror points that count or do not.
         */
        CNOSSOS_EU,
        /**
         * The same formulas for a city in which things move and listen: reciprocal, wavelengths at the air's temperature,
         * losses that fade in and out at corners and façades' ends, ways out of courtyards.
         */
        CONTINUOUS
    }

    public PathSettings {
        check("maxRangeMetres", maxRangeMetres, 1, 10_000);
        check("reflectionOrder", reflectionOrder, 0, 3);
        check("reflectionDistanceMetres", reflectionDistanceMetres, 0, 1000);
        check("negligibleDb", negligibleDb, 10, 200);
    }

    /** The twin's: 1000 m, one reflection within 50 m, ground, nothing 40 dB below the strongest path, continuous. */
    public static PathSettings standard() {
        return STANDARD;
    }

    /** The directive's method: 1000 m, one reflection within 100 m, every path. */
    public static PathSettings cnossos() {
        return CNOSSOS;
    }

    public PathSettings withMaxRange(double metres) {
        return new PathSettings(metres, reflectionOrder, reflectionDistanceMetres, ground, negligibleDb, method);
    }

    public PathSettings withReflections(int order, double distanceMetres) {
        return new PathSettings(maxRangeMetres, order, distanceMetres, ground, negligibleDb, method);
    }

    public PathSettings withGround(boolean counts) {
        return new PathSettings(
                maxRangeMetres, reflectionOrder, reflectionDistanceMetres, counts, negligibleDb, method);
    }

    public PathSettings withNegligible(double decibels) {
        return new PathSettings(maxRangeMetres, reflectionOrder, reflectionDistanceMetres, ground, decibels, method);
    }

    public PathSettings withMethod(Method other) {
        return new PathSettings(maxRangeMetres, reflectionOrder, reflectionDistanceMetres, ground, negligibleDb, other);
    }

    private static void check(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(name + ": " + value + ": expected " + low + " to " + high);
        }
    }
}
