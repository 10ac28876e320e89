package org.soundtown.coverage.calibration;

/**
 * Something that was given a probability, and whether it happened.
 *
 * @param probability 0 to 1
 * @param run which run it belongs to: those of one run share hour and weather
 */
public record Forecast(double probability, boolean happened, int run) {
    public Forecast {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability " + probability + ": expected 0 to 1");
        }
    }
}
