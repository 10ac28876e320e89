package org.soundtown.simcore.chronicle;

import java.math.BigDecimal;

/**
 * How numbers are rounded when written: by the unit at the end of a field's name. The digits come from an integer, so they
 * do not depend on how a machine prints a double.
 */
final class Rounding {
    private Rounding() {}

    /** Digits after the point: times to the microsecond, lengths to the centimetre, all else to a thousandth. */
    static int digits(String field) {
        if (field.equals("time") || field.endsWith("Seconds")) {
            return 6;
        }
        boolean length = field.endsWith("Metres") || field.equals("x") || field.equals("y") || field.equals("z");
        return length ? 2 : 3;
    }

    /**
     * The number as it is written.
     *
     * @throws IllegalArgumentException where it is not finite
     */
    static BigDecimal round(String field, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "chronicle field " + field + ": " + value + ": expected a finite number");
        }
        int digits = digits(field);
        BigDecimal rounded =
                BigDecimal.valueOf(Math.round(value * POWERS[digits]), digits).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};
}
