package org.soundtown.simcore.people;

import org.soundtown.foundation.geometry.Position;

/** Somebody who may hear and call: outdoors, or at home behind a window. */
record Witness(String id, Position position, boolean indoors) {}
