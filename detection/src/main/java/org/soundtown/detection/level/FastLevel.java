package org.soundtown.detection.level;

import org.soundtown.foundation.signal.Fourier;

/**
 * The loudest A-weighted level that 125 ms of a sound reach: a running mean square in place of the exponential time
 * weighting F of IEC 61672-1, which gives the same for a steady sound and does not depend on what came before.
 */
public final class FastLevel {
    private static final double WINDOW_SECONDS = 0.125;

    /** What silence is called (dB): far below any microphone's own noise. */
    private static final double SILENCE_DB = -100;

    private FastLevel() {}

    /**
     * @param samples fraction of full scale; shorter than 125 ms counts as followed by silence
     * @param sampleRate samples per second (Hz)
     * @param fullScaleDb peak level that a sample of 1 stands for (dB re 20 µPa)
     * @return loudest level (dB(A) re 20 µPa)
     */
    public static double loudestDb(float[] samples, int sampleRate, double fullScaleDb) {
        int window = Math.max(1, (int) Math.round(WINDOW_SECONDS * sampleRate));
        double[] weighted = aWeighted(samples, sampleRate, window);
        double sum = 0;
        double loudest = 0;
        for (int i = 0; i < samples.length; i++) {
            sum += weighted[i] * weighted[i];
            if (i >= window) {
                sum -= weighted[i - window] * weighted[i - window];
            }
            loudest = Math.max(loudest, sum);
        }
        return toDb(loudest / window, fullScaleDb);
    }

    /** Level (dB re 20 µPa) of a mean square (fraction of full scale, squared). */
    public static double toDb(double meanSquare, double fullScaleDb) {
        double db = fullScaleDb + 10 * StrictMath.log10(Math.max(meanSquare, 1e-30));
        return Math.max(db, SILENCE_DB);
    }

    private static double[] aWeighted(float[] samples, int sampleRate, int padding) {
        int size = Fourier.sizeFor(samples.length + padding);
        double[] data = new double[size];
        for (int i = 0; i < samples.length; i++) {
            data[i] = samples[i];
        }
        Fourier.forward(data);
        double binHertz = (double) sampleRate / size;
        data[0] = 0;
        data[1] *= AWeighting.gain(sampleRate / 2.0);
        for (int k = 1; k < size / 2; k++) {
            double gain = AWeighting.gain(k * binHertz);
            data[2 * k] *= gain;
            data[2 * k + 1] *= gain;
        }
        Fourier.inverse(data);
        return data;
    }
}
