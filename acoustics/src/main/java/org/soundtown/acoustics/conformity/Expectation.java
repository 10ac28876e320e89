package org.soundtown.acoustics.conformity;

/**
 * Published values of one quantity.
 *
 * @param values 63 Hz to 8 kHz (dB; C_f in m, w without unit); NaN where the case gives none
 * @param publishedTolerance what the test suite that carries the case allows (dB)
 */
public record Expectation(Way way, Meteo meteo, Quantity quantity, double[] values, double publishedTolerance) {
    /** As in the file: "direct/H/A_div". */
    public String name() {
        return way.key() + "/" + meteo.key() + "/" + quantity.key();
    }
}
