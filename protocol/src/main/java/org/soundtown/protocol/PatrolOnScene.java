package org.soundtown.protocol;

import org.soundtown.foundation.geometry.Position;

/** A patrol has reached the place it was sent to. */
public record PatrolOnScene(String patrol, String incident, Position position, Sighting sighting)
        implements FromStreet {}
