package org.soundtown.emissions;

/**
 * What is known of one class of sound.
 *
 * @param id kebab-case name used in scenarios, anomaly tables and results
 * @param target true where the city wants to hear of it, false for a distractor
 * @param levelDb mean level at 1 m on axis (dB re 20 µPa)
 * @param quantity what that level is: peak, or energy-equivalent over the sounding time
 * @param spreadDb standard deviation of the level between sounds (dB)
 * @param spectrumDb octave-band levels relative to the total, 63 Hz to 8 kHz (dB); 8 values, not copied
 * @param traceSeconds how long after the sound somebody on the spot still sees what it was (s); 0 for nothing to see
 * @param reportShare share of people within earshot who would call the police about it, 0 to 1
 * @param source where the figures come from, or {@code assumed}
 */
public record EmissionClass(
        String id,
        boolean target,
        double levelDb,
        Quantity quantity,
        double spreadDb,
        double[] spectrumDb,
        double traceSeconds,
        double reportShare,
        String source) {
    /** Peak sound pressure level, or equivalent continuous level. */
    public enum Quantity {
        PEAK,
        LEQ
    }
}
