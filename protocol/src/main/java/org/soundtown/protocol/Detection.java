package org.soundtown.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One microphone's claim.
 *
 * @param microphone the sensor's id
 * @param soundClass class of the anomaly table, or of a distractor where the detector reports those ("class" on the wire)
 * @param confidence calibrated probability of that class, 0 to 1
 * @param onsetSeconds when the sound began, by the sensor's own clock (s)
 * @param levelDb loudest 125 ms (Fast) level of the event (dB(A) re 20 µPa)
 * @param snrDb that level above the tracked noise floor (dB)
 * @param supporting true where the confidence is below the class's threshold: no alert rises from it, but its onset helps
 *     to locate what another microphone is sure of
 */
public record Detection(
        String microphone,
        @JsonProperty("class") String soundClass,
        double confidence,
        double onsetSeconds,
        double levelDb,
        double snrDb,
        boolean supporting)
        implements FromStreet {
    /** A claim that stands by itself. */
    public Detection(
            String microphone,
            String soundClass,
            double confidence,
            double onsetSeconds,
            double levelDb,
            double snrDb) {
        this(microphone, soundClass, confidence, onsetSeconds, levelDb, snrDb, false);
    }
}
