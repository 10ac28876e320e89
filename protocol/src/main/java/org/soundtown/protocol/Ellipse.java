package org.soundtown.protocol;

/**
 * A 95 % confidence region on the map.
 *
 * @param semiMajorMetres half the long axis (m)
 * @param semiMinorMetres half the short axis (m)
 * @param bearingDegrees bearing of the long axis (degrees clockwise from north, 0 to 180)
 */
public record Ellipse(double semiMajorMetres, double semiMinorMetres, double bearingDegrees) {}
