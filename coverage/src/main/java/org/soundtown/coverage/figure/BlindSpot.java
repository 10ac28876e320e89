package org.soundtown.coverage.figure;

/**
 * A stretch of public space where a sound would more likely be missed than not.
 *
 * @param name of the street, square, park or meadow
 * @param x its middle, local frame (m)
 * @param y its middle, local frame (m)
 * @param areaSquareMetres how large it is
 * @param people outdoors in it at the hour, on average
 * @param mean probability averaged over it
 */
public record BlindSpot(String name, double x, double y, double areaSquareMetres, double people, double mean) {}
