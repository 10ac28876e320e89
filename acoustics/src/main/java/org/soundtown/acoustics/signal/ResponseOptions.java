package org.soundtown.acoustics.signal;

import java.util.Optional;
import org.soundtown.acoustics.reverberation.LateTail;

/**
 * What an impulse response is made of beside the early paths.
 *
 * @param calibrated whether each band's energy is made that of the level calculation; paths add up as waves, and two that
 *     arrive within a period of one another miss it by some dB otherwise
 * @param fromSixteenHertz whether the bands of 16 and 31.5 Hz are drawn as {@link LowBands} says, for shots and explosions;
 *     the filters are four times as long then
 * @param tail what goes on after the paths; its energy is taken from theirs, so that the level stays
 * @param tailFallDb the tail ends when its slowest band has fallen by this, 1 to 60 (dB)
 */
public record ResponseOptions(
        boolean calibrated, boolean fromSixteenHertz, Optional<LateTail> tail, double tailFallDb) {
    private static final double WHOLE_FALL_DB = 55;

    public ResponseOptions {
        if (!(tailFallDb >= 1 && tailFallDb <= 60)) {
            throw new IllegalArgumentException("tailFallDb: " + tailFallDb + ": expected 1 to 60 dB");
        }
    }

    /** Early paths from 63 Hz, as they add up. */
    public static ResponseOptions plain() {
        return new ResponseOptions(false, false, Optional.empty(), WHOLE_FALL_DB);
    }

    public ResponseOptions withCalibration() {
        return new ResponseOptions(true, fromSixteenHertz, tail, tailFallDb);
    }

    public ResponseOptions withLowBands() {
        return new ResponseOptions(calibrated, true, tail, tailFallDb);
    }

    /** With a tail, and calibrated: the tail's own energy is a matter of chance in narrow bands. */
    public ResponseOptions withTail(LateTail late) {
        return new ResponseOptions(true, fromSixteenHertz, Optional.of(late), tailFallDb);
    }

    /** With the tail cut off where nobody would hear on. */
    public ResponseOptions withTailFall(double decibels) {
        return new ResponseOptions(calibrated, fromSixteenHertz, tail, decibels);
    }

    BandSet bands() {
        return fromSixteenHertz ? BandSet.FROM_16_HERTZ : BandSet.OCTAVES;
    }
}
