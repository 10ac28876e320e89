package org.soundtown.training.trial;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.document.Documents;

/**
 * The document {@code trial.yaml}: what a trial takes for granted.
 *
 * @param defaultLevelDb loudest Fast level at 1 m of what has no level of its own (dB(A) re 20 µPa)
 * @param levelsDb the same for named classes that are neither in the anomaly table nor in the emission library
 * @param everyday what passes by a microphone where nothing happens
 */
public record Assumptions(
        Sheet microphone, double defaultLevelDb, Map<String, Double> levelsDb, List<Everyday> everyday) {
    public Assumptions {
        levelsDb = new TreeMap<>(levelsDb);
        everyday = List.copyOf(everyday);
    }

    static Assumptions shipped() {
        return Documents.readResource(Assumptions.class, "trial.yaml", Assumptions.class);
    }

    /**
     * A microphone's data sheet.
     *
     * @param responseDb deviation from flat per octave band, 63 Hz to 8 kHz (dB); 8 values, not copied
     * @param selfNoiseDba level of its own noise (dB(A) re 20 µPa), white in the band
     * @param fullScaleDb peak level of full scale (dB re 20 µPa)
     */
    public record Sheet(double[] responseDb, double selfNoiseDba, double fullScaleDb) {
        public Sheet {
            if (responseDb.length != OctaveBands.COUNT) {
                throw new IllegalArgumentException("responseDb " + responseDb.length + " values: expected 8");
            }
        }
    }

    /** @param perHour mean number around one microphone in the busiest hour */
    public record Everyday(@JsonProperty("class") String soundClass, double perHour, By by) {}

    /** Whose numbers by hour it follows. */
    public enum By {
        @JsonProperty("vehicles")
        VEHICLES,
        @JsonProperty("people")
        PEOPLE
    }
}
