package org.soundtown.simcore.device;

import org.soundtown.citymodel.District;
import org.soundtown.foundation.geometry.Position;
import org.soundtown.simcore.limit.Limits;

/**
 * The data sheet of a kind of drone.
 *
 * @param takeOffDelaySeconds from the order to leaving the base: checks, dock opening (s)
 * @param climbMetresPerSecond speed of climbing and descending (m/s)
 * @param flightHeightMetres height of flight above the ground at the target (m)
 * @param cruiseMetresPerSecond speed over ground in calm air (m/s)
 * @param windLimitMetresPerSecond strongest wind in which it takes off (m/s)
 * @param enduranceSeconds flight time on a full battery (s)
 * @param reserveShare share of the battery that must be left on landing, 0 to 1
 * @param rechargeSeconds from empty to full (s)
 * @param sightingRadiusMetres how far from the ordered place something is still noticed (m)
 */
public record DroneModel(
        double takeOffDelaySeconds,
        double climbMetresPerSecond,
        double flightHeightMetres,
        double cruiseMetresPerSecond,
        double windLimitMetresPerSecond,
        double enduranceSeconds,
        double reserveShare,
        double rechargeSeconds,
        double sightingRadiusMetres) {
    public DroneModel {
        Limits.check("takeOffDelaySeconds", takeOffDelaySeconds, 0, 3600, "s");
        Limits.check("climbMetresPerSecond", climbMetresPerSecond, 0.1, 50, "m/s");
        Limits.check("flightHeightMetres", flightHeightMetres, 5, 120, "m");
        Limits.check("cruiseMetresPerSecond", cruiseMetresPerSecond, 0.5, 100, "m/s");
        Limits.check("windLimitMetresPerSecond", windLimitMetresPerSecond, 0, 40, "m/s");
        Limits.check("enduranceSeconds", enduranceSeconds, 10, 86_400, "s");
        Limits.check("reserveShare", reserveShare, 0, 0.9, "of the battery");
        Limits.check("rechargeSeconds", rechargeSeconds, 0, 86_400, "s");
        Limits.check("sightingRadiusMetres", sightingRadiusMetres, 1, 1000, "m");
    }

    /** Straight flight with the wind: the ground speed that keeps the course at the cruising air speed (s). */
    public double flightSeconds(District.Weather weather, Position from, Position to) {
        double distance = from.horizontalDistanceTo(to);
        double wind = weather.windSpeedMetresPerSecond();
        double angle = StrictMath.toRadians(weather.windFromDegrees() + 180 - (distance > 0 ? from.bearingTo(to) : 0));
        double across = wind * StrictMath.sin(angle);
        double air = cruiseMetresPerSecond;
        double along = Math.sqrt(Math.max(0, air * air - across * across)) + wind * StrictMath.cos(angle);
        return distance / Math.max(1, along) + Math.abs(to.z() - from.z()) / climbMetresPerSecond;
    }
}
