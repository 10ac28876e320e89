package org.soundtown.acoustics.impulsive;

import java.util.Locale;

/** One line that says what lies outside a formula's validity. */
final class Caution {
    private Caution() {}

    static String of(String what, double value, String bound, double limit, String unit) {
        return String.format(
                        Locale.ROOT,
                        "%s %.4g %s: the formula holds for %s %.4g %s",
                        what,
                        value,
                        unit,
                        bound,
                        limit,
                        unit)
                .replaceAll(" +", " ")
                .replace(" :", ":")
                .strip();
    }
}
