package org.soundtown.coverage;

import java.util.Locale;
import org.soundtown.citymodel.District;

/**
 * When coverage is asked for.
 *
 * @param hour local time of day (h)
 * @param weatherName in words, for people and files
 */
public record Conditions(double hour, String weatherName, District.Weather weather) {
    /** For names of files and columns: {@code h20} or {@code h20-windy}. */
    public String id() {
        String at = hour == Math.rint(hour) ? Long.toString((long) hour) : String.format(Locale.ROOT, "%.2f", hour);
        String own = weatherName.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return "h" + at + (own.isBlank() ? "" : "-" + own);
    }
}
