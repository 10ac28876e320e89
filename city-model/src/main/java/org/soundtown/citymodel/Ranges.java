package org.soundtown.citymodel;

/** Checks of values where they are built; the message names the field, the value and the range. */
final class Ranges {
    private Ranges() {}

    static void check(String name, double value, double low, double high, String unit) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(
                    name + " " + value + ": expected " + text(low) + " to " + text(high) + " " + unit);
        }
    }

    static void present(String name, Object value, String expected) {
        if (value == null || value instanceof String text && text.isBlank()) {
            throw new IllegalArgumentException(name + " is missing: expected " + expected);
        }
    }

    private static String text(double bound) {
        return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    }
}
