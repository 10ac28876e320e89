package org.soundtown.scenarios.scenario;

import org.soundtown.foundation.geometry.Position;

/** A sound at a set time (s since the run began) and place. */
record FixedEvent(String id, Sounding sounding, double atSeconds, Position position) {}
