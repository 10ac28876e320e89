package org.soundtown.emissions.synthesis.solid;

import org.soundtown.emissions.synthesis.part.Modes;
import org.soundtown.foundation.dice.DiceCursor;

/**
 * A body's modes: where they lie, how long they ring. Drawn once for an object; every blow on it excites the same modes
 * with other strengths, as it lands elsewhere.
 */
final class Strike {
    private final double[] hertz;
    private final double[] decaySeconds;

    /**
     * Draws modes spread evenly on a logarithmic scale with some scatter.
     *
     * @param lossSlope how decay falls with frequency: decay is proportional to frequency to the minus this
     */
    Strike(DiceCursor draw, int modes, double lowHertz, double highHertz, double longestDecay, double lossSlope) {
        hertz = new double[modes];
        decaySeconds = new double[modes];
        for (int m = 0; m < modes; m++) {
            double share = (m + draw.uniform()) / modes;
            hertz[m] = lowHertz * StrictMath.pow(highHertz / lowHertz, share);
            decaySeconds[m] =
                    longestDecay * StrictMath.pow(hertz[m] / lowHertz, -lossSlope) * draw.logUniform(0.5, 1.5);
        }
    }

    /**
     * One blow.
     *
     * @param slopeDbPerOctave how mode amplitudes change with frequency: a soft contact excites the high modes less
     */
    void blow(double[] sound, double atSeconds, double amplitude, double slopeDbPerOctave, DiceCursor draw, int rate) {
        for (int m = 0; m < hertz.length; m++) {
            double octaves = StrictMath.log(hertz[m] / hertz[0]) / StrictMath.log(2);
            double size = amplitude * StrictMath.pow(10, slopeDbPerOctave * octaves / 20) * draw.logUniform(0.3, 1);
            double turns = draw.below(2) * 0.5;
            Modes.ring(sound, (int) (atSeconds * rate), hertz[m], decaySeconds[m], size, turns, rate);
        }
    }
}
