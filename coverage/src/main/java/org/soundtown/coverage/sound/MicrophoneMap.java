package org.soundtown.coverage.sound;

import java.util.Arrays;
import org.soundtown.foundation.band.OctaveBands;

/**
 * What one microphone receives of every open cell from which anything at all could be heard: independent of class, hour
 * and curve, so that it is worked out once for a microphone's place and the weather. Arrays run over those cells, in
 * ascending order. Immutable by convention, thread-safe.
 *
 * @param cells numbers of the cells
 * @param gainDb level at the microphone less level at 1 m, all paths, eight bands after one another for each cell (dB)
 * @param seconds travel time of the first arrival (s)
 * @param departureEast east part of the direction into which the sound sets out, its paths weighed by energy
 * @param departureNorth north part of the same
 * @param firstEast east part of the unit vector along which the first arrival sets out
 * @param firstNorth north part of the same
 */
@SuppressWarnings("ArrayRecordComponent")
public record MicrophoneMap(
        int[] cells,
        float[] gainDb,
        float[] seconds,
        float[] departureEast,
        float[] departureNorth,
        float[] firstEast,
        float[] firstNorth) {

    public int count() {
        return cells.length;
    }

    /** Where a cell stands in the arrays, or the place before which it would, as −1 − place. */
    public int indexOf(int cell) {
        return Arrays.binarySearch(cells, cell);
    }

    /** Gain of a band (dB). */
    public float gainDb(int index, int band) {
        return gainDb[index * OctaveBands.COUNT + band];
    }
}
