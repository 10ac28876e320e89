package org.soundtown.simcore.limit;

/** Checks of values where they are built; the message names the field, the value and the range. */
public final class Limits {
    private Limits() {}

    /** @throws IllegalArgumentException where the value is not within the closed range, or not a number */
    public static void check(String name, double value, double low, double high, String unit) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(
                    name + ": " + value + ": expected " + text(low) + " to " + text(high) + " " + unit);
        }
    }

    /** @throws IllegalArgumentException where the value is missing */
    public static void present(String name, Object value) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
    }

    private static String text(double bound) {
        return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    }
}
