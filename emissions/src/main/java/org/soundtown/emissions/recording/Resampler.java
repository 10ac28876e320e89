package org.soundtown.emissions.recording;

/**
 * Band-limited interpolation by a sinc under a Kaiser window, as in Smith and Gossett, "A flexible sampling-rate
 * conversion method", ICASSP 1984. Passes up to 0.9 of the lower half-rate; images and aliases at least 80 dB down
 * beyond the transition.
 */
final class Resampler {
    private static final int ZERO_CROSSINGS = 32;
    private static final int STEPS = 512;
    private static final double KAISER_BETA = 9;
    private static final double CUT = 0.95;
    private static final double[] KERNEL = kernel();

    private Resampler() {}

    static float[] resample(float[] in, int fromRate, int toRate) {
        int count = (int) Math.max(1, Math.round((double) in.length * toRate / fromRate));
        double cut = CUT * Math.min(1, (double) toRate / fromRate);
        double reach = ZERO_CROSSINGS / cut;
        float[] out = new float[count];
        for (int i = 0; i < count; i++) {
            double centre = (double) i * fromRate / toRate;
            int first = (int) Math.max(0, Math.ceil(centre - reach));
            int last = (int) Math.min(in.length - 1, Math.floor(centre + reach));
            double sum = 0;
            for (int k = first; k <= last; k++) {
                sum += in[k] * weight(Math.abs(k - centre) * cut);
            }
            out[i] = (float) (cut * sum);
        }
        return out;
    }

    private static double weight(double crossings) {
        double x = crossings * STEPS;
        int i = (int) x;
        return i >= KERNEL.length - 1 ? 0 : KERNEL[i] + (x - i) * (KERNEL[i + 1] - KERNEL[i]);
    }

    private static double[] kernel() {
        double[] kernel = new double[ZERO_CROSSINGS * STEPS + 1];
        for (int i = 0; i < kernel.length; i++) {
            double x = (double) i / STEPS;
            double edge = x / ZERO_CROSSINGS;
            double sinc = i == 0 ? 1 : StrictMath.sin(StrictMath.PI * x) / (StrictMath.PI * x);
            kernel[i] = sinc * bessel(KAISER_BETA * StrictMath.sqrt(1 - edge * edge)) / bessel(KAISER_BETA);
        }
        return kernel;
    }

    /** Modified Bessel function of the first kind, order 0, by its power series. */
    private static double bessel(double x) {
        double term = 1;
        double sum = 1;
        for (int k = 1; term > 1e-12 * sum; k++) {
            term *= (x / (2 * k)) * (x / (2 * k));
            sum += term;
        }
        return sum;
    }
}
