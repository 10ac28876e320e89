package org.soundtown.acoustics.path;

import java.util.List;
import org.soundtown.foundation.geometry.Position;

/**
 * One way that sound takes from source to receiver.
 *
 * @param polyline the points it touches, source first, receiver last (m); the ends are where sound leaves and arrives
 *     in the open, see {@link org.soundtown.acoustics.scene.Scene#inTheOpen}
 * @param lengthMetres length along the polyline (m)
 * @param delaySeconds travel time with the air's temperature and the wind along the way (s)
 * @param gainDb level at the receiver minus level at 1 m from the source in free field, per octave band (dB); 8 values,
 *     not copied
 */
public record PropagationPath(
        Kind kind, List<Position> polyline, double lengthMetres, double delaySeconds, double[] gainDb) {
    public PropagationPath {
        polyline = List.copyOf(polyline);
    }

    /** How the path got here; a reflected path may also have gone over a roof. */
    public enum Kind {
        DIRECT,
        OVER_ROOF,
        AROUND_CORNER,
        REFLECTED
    }
}
