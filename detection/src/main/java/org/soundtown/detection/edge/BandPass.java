package org.soundtown.detection.edge;

/**
 * A second-order Butterworth high-pass and, where asked, low-pass, by the bilinear transform (Zölzer, "Digital audio signal
 * processing", 2nd ed. 2008, table 5.1 with Q = 1/√2). Causal: its delay near an onset is the same at every microphone that
 * filters alike, and a few samples at most. The mean is taken off first, lest the start of the samples ring.
 */
final class BandPass {
    private BandPass() {}

    /**
     * @param lowHertz corner of the high-pass (Hz)
     * @param highHertz corner of the low-pass (Hz); left out where it is above 90 % of the Nyquist frequency
     */
    static double[] apply(float[] samples, int sampleRate, double lowHertz, double highHertz) {
        double[] out = new double[samples.length];
        double sum = 0;
        for (float sample : samples) {
            sum += sample;
        }
        for (int i = 0; i < out.length; i++) {
            out[i] = samples[i] - sum / out.length;
        }
        filter(out, sampleRate, lowHertz, true);
        if (highHertz < 0.45 * sampleRate) {
            filter(out, sampleRate, highHertz, false);
        }
        return out;
    }

    private static void filter(double[] x, int sampleRate, double cornerHertz, boolean highPass) {
        double k = StrictMath.tan(StrictMath.PI * cornerHertz / sampleRate);
        double norm = 1 / (1 + Math.sqrt(2) * k + k * k);
        double b0 = highPass ? norm : k * k * norm;
        double b1 = highPass ? -2 * b0 : 2 * b0;
        double a1 = 2 * (k * k - 1) * norm;
        double a2 = (1 - Math.sqrt(2) * k + k * k) * norm;
        double s1 = 0;
        double s2 = 0;
        for (int i = 0; i < x.length; i++) {
            double in = x[i];
            double y = b0 * in + s1;
            s1 = b1 * in - a1 * y + s2;
            s2 = b0 * in - a2 * y;
            x[i] = y;
        }
    }
}
