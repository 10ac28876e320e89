package org.soundtown.acoustics.air;

/**
 * The air that sound crosses.
 *
 * @param windFromDegrees where the wind blows from (degrees clockwise from north)
 */
public record Atmosphere(
        double temperatureCelsius,
        double relativeHumidityPercent,
        double pressureKilopascal,
        double windSpeedMetresPerSecond,
        double windFromDegrees) {}
