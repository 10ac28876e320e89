package org.soundtown.citymodel.network;

import org.soundtown.citymodel.Street;
import org.soundtown.foundation.geometry.Position;

/**
 * A place on the centre line of a street.
 *
 * @param position on the ground (m)
 * @param distanceMetres how far the place asked about is from it on the map (m)
 */
public record StreetPoint(Street street, Position position, double distanceMetres) {}
