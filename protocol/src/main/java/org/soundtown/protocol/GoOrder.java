package org.soundtown.protocol;

import org.soundtown.foundation.geometry.Position;

/** Send this patrol to this place. */
public record GoOrder(String incident, String patrol, Position target) implements ToStreet {}
