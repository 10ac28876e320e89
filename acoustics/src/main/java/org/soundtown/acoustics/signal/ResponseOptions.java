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
 */
public record ResponseOptions(boolean calibrated, boolean fromSixteenHertz, Optional<LateTail> tail) {
    /** Early paths from 63 Hz, as they add up. */
    public static ResponseOptions plain() {
        return new ResponseOptions(false, false, Optional.empty());
    }

    public ResponseOptions withCalibration() {
        return new ResponseOptions(true, fromSixteenHertz, tail);
    }

    public ResponseOptions withLowBands() {
        return new ResponseOptions(calibrated, true, tail);
    }

    /** With a tail, and calibrated: the tail's own energy is a matter of chance in narrow bands. */
    public ResponseOptions withTail(LateTail late) {
        return new ResponseOptions(true, fromSixteenHertz, Optional.of(late));
    }

    BandSet bands() {
        return fromSixteenHertz ? BandSet.FROM_16_HERTZ : BandSet.OCTAVES;
    }
}
