package org.soundtown.citymodel;

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
        IN_THE_GROUND
    }
}
