package org.soundtown.scenarios.scenario;

import org.soundtown.foundation.dice.DiceCursor;
import org.soundtown.foundation.geometry.Position;

/** Where the sounds of an event happen. */
interface Whereabouts {
    /** The place of one sound; the same for every throw where the scenario sets it. */
    Position draw(DiceCursor dice);
}
