package org.soundtown.detection.features;

import java.util.Arrays;
import org.soundtown.foundation.signal.Fourier;

/**
 * A second of sound as a picture: natural logarithm of the energy in 64 mel bands, 50 Hz to 7.8 kHz, in 96 Hann windows of
 * 25 ms every 10 ms. Energies are per bin relative to full scale (a bin of white noise of variance v has v), with a floor
 * below the quantisation noise of 16 bits. Not thread-safe: one instance belongs to one computation.
 */
public final class LogMel {
    public static final int SAMPLE_RATE = 16_000;
    public static final int MELS = 64;
    public static final int FRAMES = 96;

    /** Samples that a picture takes: 0.975 s. */
    public static final int SAMPLES = 95 * 160 + 400;

    private static final int WINDOW = 400;
    private static final int HOP = 160;
    private static final int TRANSFORM = 512;
    private static final double LOW_HERTZ = 50;
    private static final double HIGH_HERTZ = 7800;
    private static final double FLOOR = 1e-11;

    private static final double[] HANN = hann();
    private static final double HANN_ENERGY = energy(HANN);
    private static final MelFilterBank BANK = new MelFilterBank(MELS, LOW_HERTZ, HIGH_HERTZ, SAMPLE_RATE, TRANSFORM);

    private final double[] frame = new double[TRANSFORM];
    private final double[] power = new double[TRANSFORM / 2 + 1];

    /**
     * @param samples at 16 kHz, fraction of full scale
     * @param offset first sample of the picture; what lies outside the array counts as silence
     * @return [mel][frame]
     */
    public float[][] of(float[] samples, int offset) {
        float[][] picture = new float[MELS][FRAMES];
        for (int t = 0; t < FRAMES; t++) {
            measure(samples, offset + t * HOP);
            for (int m = 0; m < MELS; m++) {
                picture[m][t] = (float) StrictMath.log(BANK.energy(m, power) + FLOOR);
            }
        }
        return picture;
    }

    private void measure(float[] samples, int start) {
        for (int i = 0; i < WINDOW; i++) {
            int at = start + i;
            frame[i] = at >= 0 && at < samples.length ? HANN[i] * samples[at] : 0;
        }
        Arrays.fill(frame, WINDOW, TRANSFORM, 0);
        Fourier.forward(frame);
        Fourier.powers(frame, power);
        for (int k = 0; k < power.length; k++) {
            power[k] /= HANN_ENERGY;
        }
    }

    private static double[] hann() {
        double[] window = new double[WINDOW];
        for (int i = 0; i < WINDOW; i++) {
            window[i] = 0.5 - 0.5 * StrictMath.cos(2 * StrictMath.PI * i / WINDOW);
        }
        return window;
    }

    private static double energy(double[] window) {
        double sum = 0;
        for (double w : window) {
            sum += w * w;
        }
        return sum;
    }
}
