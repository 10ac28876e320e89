package org.soundtown.protocol;

import org.soundtown.foundation.geometry.Position;

/** A drone hovers over the place it was ordered to. */
public record DroneOnScene(String drone, String incident, Position position, Sighting sighting) implements FromStreet {}
