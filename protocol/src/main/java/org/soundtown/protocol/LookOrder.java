package org.soundtown.protocol;

import org.soundtown.foundation.geometry.Position;

/** Turn this camera to this place. */
public record LookOrder(String incident, String camera, Position target) implements ToStreet {}
