package org.soundtown.acoustics.conformity;

import java.util.Optional;
import org.soundtown.foundation.band.OctaveBands;

/**
 * What an engine gives beside what was published.
 *
 * @param calculated 63 Hz to 8 kHz, empty where the engine has no such path or term, NaN in bands where a term plays no
 *     part: cases write 0 there
 */
public record Deviation(Expectation expected, Optional<double[]> calculated) {
    /** Calculated minus published in a band, NaN where nothing was published, infinite where nothing was calculated. */
    public double in(int band) {
        if (Double.isNaN(expected.values()[band])) {
            return Double.NaN;
        }
        double published = expected.values()[band];
        if (calculated.isPresent() && !Double.isNaN(calculated.get()[band])) {
            return calculated.get()[band] - published;
        }
        return calculated.isPresent() && published == 0 ? 0 : Double.POSITIVE_INFINITY;
    }

    /** The band that is farthest off. */
    public int worstBand() {
        int worst = 0;
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            if (!(Math.abs(in(band)) <= Math.abs(in(worst))) && !Double.isNaN(in(band))) {
                worst = band;
            }
        }
        return worst;
    }

    /** The largest deviation of any band, without sign; 0 where nothing was published. */
    public double worst() {
        double worst = Math.abs(in(worstBand()));
        return Double.isNaN(worst) ? 0 : worst;
    }
}
