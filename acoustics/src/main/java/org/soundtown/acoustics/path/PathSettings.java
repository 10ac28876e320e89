package org.soundtown.acoustics.path;

/**
 * How far to look for paths.
 *
 * @param maxRangeMetres no path longer than this (m); beyond it a pair has no paths at all
 * @param reflectionOrder 0 or 1
 * @param reflectionDistanceMetres a façade reflects when its reflecting point is within this distance of the straight
 *     line from source to receiver, on the map (m)
 * @param ground whether the ground counts; false gives free field between the façades
 * @param negligibleDb paths that lie further than this below the strongest in every octave band are left out (dB)
 */
public record PathSettings(
        double maxRangeMetres,
        int reflectionOrder,
        double reflectionDistanceMetres,
        boolean ground,
        double negligibleDb) {
    private static final PathSettings STANDARD = new PathSettings(1000, 1, 50, true, 40);

    public PathSettings {
        check("maxRangeMetres", maxRangeMetres, 1, 10_000);
        check("reflectionOrder", reflectionOrder, 0, 1);
        check("reflectionDistanceMetres", reflectionDistanceMetres, 0, 1000);
        check("negligibleDb", negligibleDb, 10, 200);
    }

    /** 1000 m, reflections of first order within 50 m, ground, nothing 40 dB below the strongest path. */
    public static PathSettings standard() {
        return STANDARD;
    }

    public PathSettings withMaxRange(double metres) {
        return new PathSettings(metres, reflectionOrder, reflectionDistanceMetres, ground, negligibleDb);
    }

    public PathSettings withReflections(int order, double distanceMetres) {
        return new PathSettings(maxRangeMetres, order, distanceMetres, ground, negligibleDb);
    }

    public PathSettings withGround(boolean counts) {
        return new PathSettings(maxRangeMetres, reflectionOrder, reflectionDistanceMetres, counts, negligibleDb);
    }

    public PathSettings withNegligible(double decibels) {
        return new PathSettings(maxRangeMetres, reflectionOrder, reflectionDistanceMetres, ground, decibels);
    }

    private static void check(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(name + ": " + value + ": expected " + low + " to " + high);
        }
    }
}
