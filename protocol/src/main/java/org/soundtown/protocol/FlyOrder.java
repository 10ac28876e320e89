package org.soundtown.protocol;

import org.soundtown.foundation.geometry.Position;

/** Fly this drone to this place and look. */
public record FlyOrder(String incident, String drone, Position target) implements ToStreet {}
