package org.soundtown.acoustics.path;

import java.util.List;
import org.soundtown.foundation.geometry.Position;

/** A path before it has a direction: everything but the delay. */
record Ray(PropagationPath.Kind kind, List<Position> polyline, double lengthMetres, double[] gainDb) {}
