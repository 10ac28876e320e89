package org.soundtown.detection.location;

import java.util.List;
import org.soundtown.foundation.geometry.Position;

/**
 * Places all over the map with the travel times from each.
 *
 * @param stepMetres distance between neighbours (m)
 * @param seconds by sensor and place (s); not copied
 * @param lossesDb likewise how much fainter the sensor hears it than near by (dB), up to a constant
 */
public record Places(double stepMetres, List<Position> positions, float[][] seconds, float[][] lossesDb) {}
