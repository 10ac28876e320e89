package org.soundtown.scenarios.suite.measure;

import java.util.Locale;

/** Numbers as people write them. */
public final class Numbers {
    private Numbers() {}

    /** Up to four decimals, none where the number is whole. */
    public static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%.4f", value)
                        .replaceFirst("0+$", "")
                        .replaceFirst("\\.$", "");
    }
}
