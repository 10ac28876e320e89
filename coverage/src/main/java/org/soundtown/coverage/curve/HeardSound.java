package org.soundtown.coverage.curve;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A sound of a waveform run, and what each microphone that it reached made of it.
 *
 * @param district where it sounded
 * @param soundClass its true class
 * @param levelDb at 1 m (dB)
 * @param x east, in the district's local frame (m)
 * @param y north (m)
 * @param hour local time of day at which the run began (h)
 * @param receptions one for each {@code arrival} line of it, in the chronicle's order
 * @param located whether an alert by time difference speaks of it
 * @param errorMetres horizontal distance from that alert (m); −1 where there is none
 */
public record HeardSound(
        String district,
        @JsonProperty("class") String soundClass,
        double levelDb,
        double x,
        double y,
        double hour,
        List<Reception> receptions,
        boolean located,
        double errorMetres) {
    public HeardSound {
        receptions = List.copyOf(receptions);
    }

    /**
     * A sound at a microphone.
     *
     * @param snrDb of the chronicle's {@code arrival}: best octave band, loudest 125 ms (dB)
     * @param levelDb A-weighted (dB)
     * @param ambientDb A-weighted (dB)
     * @param detected whether the microphone sent a detection that raises an alert, of whatever class
     * @param reported the same, or one that only supports another's
     * @param rightly whether the first that raises an alert names the true class
     */
    public record Reception(
            String microphone,
            double snrDb,
            double levelDb,
            double ambientDb,
            double distanceMetres,
            boolean lineOfSight,
            boolean audible,
            boolean detected,
            boolean reported,
            boolean rightly) {}

    /** Whether at least one microphone detected it. */
    public boolean detected() {
        return receptions.stream().anyMatch(Reception::detected);
    }

    /** Whether at least one microphone could hear it. */
    public boolean heard() {
        return receptions.stream().anyMatch(Reception::audible);
    }

    /** How many microphones told of it. */
    public int reports() {
        return (int) receptions.stream().filter(Reception::reported).count();
    }
}
