package org.soundtown.detection.level;

/**
 * Frequency weighting A of IEC 61672-1:2013, annex E, equations E.1 and E.6: four corner frequencies, 0 dB at 1 kHz.
 */
public final class AWeighting {
    private static final double F1 = 20.598997;
    private static final double F2 = 107.65265;
    private static final double F3 = 737.86223;
    private static final double F4 = 12194.217;

    private static final double AT_ONE_KILOHERTZ = unscaled(1000);

    private AWeighting() {}

    /** Amplitude gain at a frequency (Hz), 0 at 0 Hz and 1 at 1 kHz. */
    public static double gain(double hertz) {
        return unscaled(hertz) / AT_ONE_KILOHERTZ;
    }

    private static double unscaled(double hertz) {
        double f2 = hertz * hertz;
        return F4 * F4 * f2 * f2 / ((f2 + F1 * F1) * Math.sqrt((f2 + F2 * F2) * (f2 + F3 * F3)) * (f2 + F4 * F4));
    }
}
