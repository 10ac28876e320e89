package org.soundtown.acoustics.impulsive;

/** Refuses values outside what a formula can take. */
final class Limits {
    private Limits() {}

    static void positive(String name, double value, String unit) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + ": " + value + ": expected above 0 " + unit);
        }
    }

    static void between(String name, double value, double low, double high, String unit) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(
                    (name + ": " + value + ": expected " + low + " to " + high + " " + unit).strip());
        }
    }
}
