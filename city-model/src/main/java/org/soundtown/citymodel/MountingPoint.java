package org.soundtown.citymodel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.soundtown.foundation.geometry.Position;

/**
 * Where a device may be fixed.
 *
 * @param position of the device itself: z is terrain plus {@code heightMetres}
 * @param heightMetres above ground (m); may be negative in the ground
 */
public record MountingPoint(String id, Kind kind, Position position, double heightMetres) {
    /** What it hangs on. */
    public enum Kind {
        TRAFFIC_LIGHT,
        LAMP_POST,
        MUNICIPAL_BUILDING,
        SIGN,
        STREET_FURNITURE,
        PARK,
        IN_THE_GROUND;

        /** The kinds by the name that files use. */
        public static final Map<String, Kind> BY_NAME = Arrays.stream(values())
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(Kind::fileName, Function.identity()),
                        byName -> java.util.Collections.unmodifiableMap(new TreeMap<>(byName))));

        /** Kebab case: "traffic-light". */
        public String fileName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
