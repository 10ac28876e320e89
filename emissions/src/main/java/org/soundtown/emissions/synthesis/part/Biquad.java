package org.soundtown.emissions.synthesis.part;

/**
 * A second-order filter, transposed direct form II. Coefficients after Bristow-Johnson, "Cookbook formulae for audio
 * equalizer biquad filter coefficients". A frequency above 0.45 of the sampling rate is taken as that. One filter
 * belongs to one signal.
 */
public final class Biquad {
    private static final double HIGHEST = 0.45;

    private final double b0;
    private final double b1;
    private final double b2;
    private final double a1;
    private final double a2;
    private double s1;
    private double s2;

    private Biquad(double b0, double b1, double b2, double a0, double a1, double a2) {
        this.b0 = b0 / a0;
        this.b1 = b1 / a0;
        this.b2 = b2 / a0;
        this.a1 = a1 / a0;
        this.a2 = a2 / a0;
    }

    public static Biquad lowPass(double hertz, double q, int sampleRate) {
        double cos = StrictMath.cos(omega(hertz, sampleRate));
        double alpha = alpha(hertz, q, sampleRate);
        return new Biquad((1 - cos) / 2, 1 - cos, (1 - cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
    }

    public static Biquad highPass(double hertz, double q, int sampleRate) {
        double cos = StrictMath.cos(omega(hertz, sampleRate));
        double alpha = alpha(hertz, q, sampleRate);
        return new Biquad((1 + cos) / 2, -1 - cos, (1 + cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
    }

    /** Gain 1 at the centre. */
    public static Biquad bandPass(double hertz, double q, int sampleRate) {
        double cos = StrictMath.cos(omega(hertz, sampleRate));
        double alpha = alpha(hertz, q, sampleRate);
        return new Biquad(alpha, 0, -alpha, 1 + alpha, -2 * cos, 1 - alpha);
    }

    public static Biquad peaking(double hertz, double q, double gainDb, int sampleRate) {
        double cos = StrictMath.cos(omega(hertz, sampleRate));
        double alpha = alpha(hertz, q, sampleRate);
        double a = StrictMath.pow(10, gainDb / 40);
        return new Biquad(1 + alpha * a, -2 * cos, 1 - alpha * a, 1 + alpha / a, -2 * cos, 1 - alpha / a);
    }

    public static Biquad highShelf(double hertz, double q, double gainDb, int sampleRate) {
        double cos = StrictMath.cos(omega(hertz, sampleRate));
        double alpha = alpha(hertz, q, sampleRate);
        double a = StrictMath.pow(10, gainDb / 40);
        double root = 2 * StrictMath.sqrt(a) * alpha;
        return new Biquad(
                a * ((a + 1) + (a - 1) * cos + root),
                -2 * a * ((a - 1) + (a + 1) * cos),
                a * ((a + 1) + (a - 1) * cos - root),
                (a + 1) - (a - 1) * cos + root,
                2 * ((a - 1) - (a + 1) * cos),
                (a + 1) - (a - 1) * cos - root);
    }

    public double next(double x) {
        double y = b0 * x + s1;
        s1 = b1 * x - a1 * y + s2;
        s2 = b2 * x - a2 * y;
        return y;
    }

    /** Filters a whole signal in place. */
    public void apply(double[] signal) {
        for (int i = 0; i < signal.length; i++) {
            signal[i] = next(signal[i]);
        }
    }

    private static double omega(double hertz, int sampleRate) {
        return 2 * StrictMath.PI * Math.min(HIGHEST, hertz / sampleRate);
    }

    private static double alpha(double hertz, double q, int sampleRate) {
        return StrictMath.sin(omega(hertz, sampleRate)) / (2 * q);
    }
}
