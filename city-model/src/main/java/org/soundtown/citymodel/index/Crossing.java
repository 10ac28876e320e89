package org.soundtown.citymodel.index;

import org.soundtown.citymodel.Building;

/**
 * A straight line's way over or through one building.
 *
 * @param entryMetres where it comes over the footprint, along the map from the line's start (m)
 * @param exitMetres where it leaves it (m)
 * @param lowestAltitudeMetres the line's lowest altitude in between (m); below the roof it is inside the building
 */
public record Crossing(Building building, double entryMetres, double exitMetres, double lowestAltitudeMetres) {}
