package org.soundtown.headless.acoustics.input;

import org.soundtown.foundation.geometry.Position;

/** A source or a receiver, under the name it has in its file. */
public record Place(String id, Position position) {}
