package org.soundtown.coverage.sound;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.soundtown.foundation.band.OctaveBands;

/**
 * How loud sounds of one class are at 1 m, as the twin measures them to say what is audible: octave-band levels of the
 * loudest 125 ms of their waveforms, at the class's mean level.
 *
 * @param soundClass id in the emission library
 * @param n waveforms measured
 * @param bandsDb mean of each band (dB re 20 µPa); 8 values, not copied
 * @param bestBandDb by how much the best band of a single sound stands above the best band of the mean spectrum, on
 *     average, since each sound has a colour of its own (dB)
 * @param spreadDb standard deviation of the best band's level between sounds of the same level (dB)
 */
public record SoundLevel(
        @JsonProperty("class") String soundClass, int n, double[] bandsDb, double bestBandDb, double spreadDb) {
    public SoundLevel {
        if (soundClass == null || soundClass.isBlank()) {
            throw new IllegalArgumentException("class: expected the id of a class");
        }
        if (n < 2) {
            throw new IllegalArgumentException("n " + n + ": expected at least 2 waveforms");
        }
        if (bandsDb == null || bandsDb.length != OctaveBands.COUNT) {
            throw new IllegalArgumentException("bandsDb: expected 8 octave-band levels");
        }
        if (!(spreadDb >= 0 && spreadDb <= 40)) {
            throw new IllegalArgumentException("spreadDb " + spreadDb + ": expected 0 to 40 dB");
        }
        if (!(Math.abs(bestBandDb) <= 40)) {
            throw new IllegalArgumentException("bestBandDb " + bestBandDb + ": expected -40 to 40 dB");
        }
    }
}
