package org.soundtown.simcore.sound;

import org.soundtown.emissions.Emission;
import org.soundtown.foundation.geometry.Position;

/**
 * An emission that happened.
 *
 * @param line its line in the chronicle
 * @param bandsDb octave-band levels at 1 m of its loudest 125 ms (dB); not copied
 * @param facingDegrees where its axis points (clockwise from north)
 */
record Sound(
        long line, Emission emission, Position position, double atSeconds, double[] bandsDb, double facingDegrees) {}
