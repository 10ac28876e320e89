package org.soundtown.acoustics.map;

import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.foundation.geometry.Position;

/**
 * When a sound from every place of a district first reaches a microphone, round corners and over roofs, with the air's
 * temperature and the wind. The time is that of the way towards the microphone. Places in buildings and places from
 * which no path arrives have no value (NaN). Immutable by convention, thread-safe.
 */
public final class TravelTimeMap {
    private final Position microphone;
    private final NodeField field;
    private final float[] seconds;
    private final NodeField.Guide straight;

    /**
     * @param air in which the sound goes to the microphone
     * @param seconds per node (s)
     */
    TravelTimeMap(Position microphone, Atmosphere air, NodeField field, float[] seconds) {
        this.microphone = microphone;
        this.field = field;
        this.seconds = seconds;
        straight = (x, y, z) -> {
            double east = microphone.x() - x;
            double north = microphone.y() - y;
            double up = microphone.z() - z;
            return Math.sqrt(east * east + north * north + up * up) / air.effectiveSpeed(east, north, up);
        };
    }

    public Position microphone() {
        return microphone;
    }

    public GridFrame frame() {
        return field.frame();
    }

    /** First arrival from a node (s), NaN where there is none. */
    public float secondsAtNode(int column, int row) {
        return seconds[row * frame().columns() + column];
    }

    /**
     * First arrival from between the nodes (s): bilinear in what the way is longer than the straight one, so that it is
     * exact wherever the microphone is in sight. NaN outside the grid and in buildings.
     */
    public double seconds(double x, double y) {
        return field.at(seconds, straight, x, y);
    }

    /** The times as one grid (s). */
    public ScalarGrid grid() {
        return new ScalarGrid(frame(), seconds);
    }
}
