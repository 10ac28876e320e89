package org.soundtown.acoustics.path;

import java.util.List;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.foundation.geometry.Position;

/** Finds the paths between two points of a scene. Immutable, thread-safe. */
public final class PathFinder {

    public PathFinder(Scene scene, Atmosphere atmosphere) {
        throw new UnsupportedOperationException();
    }

    /**
     * The paths from source to receiver, earliest first; never empty within the finder's range.
     */
    public List<PropagationPath> find(Position source, Position receiver) {
        throw new UnsupportedOperationException();
    }

    /** Level at the receiver minus level at 1 m from the source per octave band, all paths summed in energy (dB). */
    public static double[] totalGainDb(List<PropagationPath> paths) {
        throw new UnsupportedOperationException();
    }
}
