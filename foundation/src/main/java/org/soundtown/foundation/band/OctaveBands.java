package org.soundtown.foundation.band;

/**
 * The eight nominal octave bands of IEC 61260-1 in which levels are computed: 63 Hz to 8 kHz. An array "per band" always
 * has {@link #COUNT} values in this order.
 */
public final class OctaveBands {
    public static final int COUNT = 8;

    private static final double[] NOMINAL_HZ = {63, 125, 250, 500, 1000, 2000, 4000, 8000};

    /** A-weighting at the nominal frequencies (dB), IEC 61672-1:2013 table 3. */
    private static final double[] A_WEIGHTING_DB = {-26.2, -16.1, -8.6, -3.2, 0.0, 1.2, 1.0, -1.1};

    private OctaveBands() {}

    /** Nominal mid-band frequency (Hz), used for names and weighting. */
    public static double nominalHertz(int band) {
        return NOMINAL_HZ[band];
    }

    /** Exact mid-band frequency (Hz), base 10: 10^(3 (band − 4) / 10) kHz, IEC 61260-1:2014 equation 1. */
    public static double exactHertz(int band) {
        return 1000 * StrictMath.pow(10, 0.3 * (band - 4));
    }

    /** A-weighting of a band (dB). */
    public static double aWeightingDb(int band) {
        return A_WEIGHTING_DB[band];
    }

    /** Energetic sum of band levels (dB). */
    public static double totalDb(double[] levelsDb) {
        double energy = 0;
        for (double level : levelsDb) {
            energy += Math.pow(10, level / 10);
        }
        return 10 * Math.log10(energy);
    }

    /** A-weighted energetic sum of band levels (dB(A)). */
    public static double aWeightedDb(double[] levelsDb) {
        double energy = 0;
        for (int band = 0; band < COUNT; band++) {
            energy += Math.pow(10, (levelsDb[band] + A_WEIGHTING_DB[band]) / 10);
        }
        return 10 * Math.log10(energy);
    }
}
