package org.soundtown.emissions;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.soundtown.emissions.synthesis.Synthesisers;
import org.soundtown.foundation.band.OctaveBands;

/**
 * What is known of one class of sound.
 *
 * @param id kebab-case name used in scenarios, anomaly tables and results
 * @param target true where the city wants to hear of it, false for a distractor
 * @param levelDb mean level at 1 m on axis (dB re 20 µPa)
 * @param quantity what that level is: peak, or energy-equivalent over the sounding time
 * @param spreadDb standard deviation of the level between sounds (dB)
 * @param spectrumDb octave-band levels relative to the total, 63 Hz to 8 kHz (dB); 8 values, not copied
 * @param durationSeconds how long a sound lasts (s)
 * @param directivity how it is sent around
 * @param traceSeconds how long after the sound somebody on the spot still sees what it was (s); 0 for nothing to see
 * @param reportShare share of people within earshot who would call the police about it, 0 to 1
 * @param synthesiser name of what makes its waveform, one of {@link Synthesisers#names()}
 * @param parameters what that synthesiser draws from, by name
 * @param source where the figures come from, or {@code assumed}
 */
public record EmissionClass(
        String id,
        boolean target,
        double levelDb,
        Quantity quantity,
        double spreadDb,
        double[] spectrumDb,
        Range durationSeconds,
        Directivity directivity,
        double traceSeconds,
        double reportShare,
        String synthesiser,
        Map<String, Range> parameters,
        String source) {
    /** Loudest a spreading sound may be drawn from its mean, in standard deviations; keeps levels physical. */
    static final double MOST_DEVIATIONS = 2.5;

    /** Peak sound pressure level, or equivalent continuous level. */
    public enum Quantity {
        PEAK,
        LEQ
    }

    public EmissionClass {
        require(id != null && id.matches("[a-z]+(-[a-z]+)*"), "id", id, "lower-case words joined by '-'");
        require(levelDb >= 0 && levelDb <= 200, "levelDb", levelDb, "0 to 200 dB at 1 m");
        require(quantity != null, "quantity", quantity, "PEAK or LEQ");
        require(spreadDb >= 0 && spreadDb <= 20, "spreadDb", spreadDb, "0 to 20 dB");
        require(
                spectrumDb != null && spectrumDb.length == OctaveBands.COUNT,
                "spectrumDb",
                spectrumDb == null ? "none" : spectrumDb.length + " values",
                "8 octave-band levels, 63 Hz to 8 kHz");
        for (double band : spectrumDb) {
            require(band >= -100 && band <= 0.5, "spectrumDb", band, "levels relative to the total, -100 to 0 dB");
        }
        require(
                Math.abs(OctaveBands.totalDb(spectrumDb)) <= 0.6,
                "spectrumDb",
                "sums to " + Math.round(10 * OctaveBands.totalDb(spectrumDb)) / 10.0 + " dB",
                "an energetic sum of 0 dB");
        require(durationSeconds != null, "durationSeconds", durationSeconds, "[low, high] in seconds");
        require(
                durationSeconds.low() >= 0.05 && durationSeconds.high() <= 60,
                "durationSeconds",
                durationSeconds.low() + " to " + durationSeconds.high(),
                "0.05 to 60 s");
        require(directivity != null, "directivity", directivity, "frontBackDb");
        require(traceSeconds >= 0 && traceSeconds <= 1e6, "traceSeconds", traceSeconds, "0 to 1000000 s");
        require(reportShare >= 0 && reportShare <= 1, "reportShare", reportShare, "0 to 1");
        require(source != null && !source.isBlank(), "source", source, "where the figures come from, or 'assumed'");
        parameters = parameters == null ? Map.of() : Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        Synthesisers.requireKnown(synthesiser, parameters.keySet());
    }

    private static void require(boolean holds, String field, Object value, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(field + " " + value + ": expected " + expected);
        }
    }
}
