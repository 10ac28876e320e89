package org.soundtown.dispatch.fleet;

import org.soundtown.foundation.geometry.Position;

/** Whether one place can be seen from another, as far as the surveyed map tells. */
@FunctionalInterface
public interface Sightlines {
    boolean clear(Position from, Position to);
}
