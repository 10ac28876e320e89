package org.soundtown.emissions.synthesis;

import org.soundtown.emissions.level.BandLevels;
import org.soundtown.emissions.synthesis.part.Biquad;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.dice.Dice;

/**
 * Draws a sound's octave spectrum towards its class's, so that data and audio tell the same, while each individual keeps
 * a colour of its own. Causal filters: an impulse stays sharp and nothing sounds before it. Bounded, so that a tone does
 * not drown in noise raised from bands in which it has nothing.
 */
public final class Equaliser {
    private static final double RUMBLE_HERTZ = 28;
    private static final double BUTTERWORTH_Q = 0.7071;
    private static final double OCTAVE_Q = 1.414;
    private static final double SHARE_CORRECTED = 0.8;
    private static final double MOST_CUT_DB = 10;
    private static final double MOST_BOOST_DB = 6;
    private static final double COLOUR_DB = 2.5;
    private static final double TILT_DB_PER_OCTAVE = 0.8;
    private static final int ROUNDS = 2;

    private Equaliser() {}

    /** Filters in place and takes away what lies below hearing. */
    public static void shape(double[] sound, int sampleRate, double[] spectrumDb, Dice dice) {
        Biquad.highPass(RUMBLE_HERTZ, BUTTERWORTH_Q, sampleRate).apply(sound);
        double[] wanted = spectrumDb.clone();
        double tilt = TILT_DB_PER_OCTAVE * dice.gaussian(wanted.length);
        for (int band = 0; band < wanted.length; band++) {
            wanted[band] += COLOUR_DB * dice.gaussian(band) + tilt * (band - 4);
        }
        double[] given = new double[wanted.length];
        for (int round = 0; round < ROUNDS; round++) {
            double[] actual = BandLevels.relativeDb(sound, sampleRate);
            for (int band = 0; band < wanted.length; band++) {
                if (OctaveBands.exactHertz(band) > 0.5 * sampleRate) {
                    continue;
                }
                double correction = SHARE_CORRECTED * (wanted[band] - actual[band]);
                double total = Math.max(-MOST_CUT_DB, Math.min(MOST_BOOST_DB, given[band] + correction));
                correction = total - given[band];
                given[band] = total;
                filter(band, correction, sampleRate).apply(sound);
            }
        }
    }

    private static Biquad filter(int band, double gainDb, int sampleRate) {
        double mid = OctaveBands.exactHertz(band);
        if (band == OctaveBands.COUNT - 1) {
            return Biquad.highShelf(mid / StrictMath.sqrt(2), BUTTERWORTH_Q, gainDb, sampleRate);
        }
        return Biquad.peaking(mid, OCTAVE_Q, gainDb, sampleRate);
    }
}
