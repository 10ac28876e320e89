package org.soundtown.citymodel.importing;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values that mappers write into tags. */
final class OsmValues {
    private static final double METRES_PER_FOOT = 0.3048;
    private static final double METRES_PER_INCH = 0.0254;
    private static final double KMH_PER_MPH = 1.609344;
    private static final double WALKING_KMH = 7;

    private static final Pattern METRES = Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*(?:m|metres|meters)?");
    private static final Pattern FEET =
            Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(?:'|ft)\\s*(?:(\\d+(?:\\.\\d+)?)\\s*\")?");
    private static final Pattern SPEED = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(mph|km/h|kmh)?");
    private static final Map<String, Double> NAMED_SPEEDS =
            Map.of("walk", WALKING_KMH, "urban", 50.0, "living_street", 20.0, "zone30", 30.0, "zone:30", 30.0);

    private OsmValues() {}

    /** A length (m): "12", "12.5 m", "12,5", "40'", "6' 2\""; empty where it is none. */
    static OptionalDouble metres(String text) {
        Matcher metres = METRES.matcher(text.strip());
        if (metres.matches()) {
            return OptionalDouble.of(Double.parseDouble(metres.group(1).replace(',', '.')));
        }
        Matcher feet = FEET.matcher(text.strip());
        if (feet.matches()) {
            double inches = feet.group(2) == null ? 0 : Double.parseDouble(feet.group(2));
            return OptionalDouble.of(Double.parseDouble(feet.group(1)) * METRES_PER_FOOT + inches * METRES_PER_INCH);
        }
        return OptionalDouble.empty();
    }

    /** A speed limit (km/h): "50", "30 mph", "walk", "AT:urban"; empty where it is none. */
    static OptionalDouble kmh(String text) {
        Matcher speed = SPEED.matcher(text.strip());
        if (speed.matches()) {
            double value = Double.parseDouble(speed.group(1));
            return OptionalDouble.of("mph".equals(speed.group(2)) ? value * KMH_PER_MPH : value);
        }
        Double named = NAMED_SPEEDS.get(text.substring(text.indexOf(':') + 1).strip());
        return named == null ? OptionalDouble.empty() : OptionalDouble.of(named);
    }
}
