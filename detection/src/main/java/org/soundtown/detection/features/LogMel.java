package org.soundtown.detection.features;

import java.util.Arrays;

/**
 * A second of sound as a picture: natural logarithm of the energy in 64 mel bands, 50 Hz to 7.8 kHz, in 96 Hann windows of
 * 25 ms every 10 ms. Energies are per bin of 31.25 Hz relative to full scale, as sampled at 16 kHz (a bin of white noise of
 * variance v has v), with a floor below the quantisation noise of 16 bits.
 */
public final class LogMel {
    public static final int SAMPLE_RATE = 16_000;
    public static final int MELS = 64;
    public static final int FRAMES = 96;

    /** Samples that a picture takes at 16 kHz: 0.975 s. */
    public static final int SAMPLES = 95 * 160 + 400;

    static final double LOW_HERTZ = 50;
    static final double HIGH_HERTZ = 7800;
    static final double BIN_HERTZ = 31.25;

    private static final double FLOOR = 1e-11;

    private LogMel() {}

    /** Logarithm of a band's energy. */
    public static float log(double energy) {
        return (float) Logarithm.ln(energy + FLOOR);
    }

    /**
     * The picture that a whole stretch of samples gives.
     *
     * @param samples at 16 kHz, fraction of full scale; what a picture needs beyond their end counts as silence
     * @return [mel][frame]
     */
    public static float[][] of(float[] samples) {
        FrameSpectrum spectrum = new FrameSpectrum(SAMPLE_RATE);
        MelFilterBank bank = new MelFilterBank(spectrum);
        float[] padded = Arrays.copyOf(samples, SAMPLES);
        float[] energies = new float[MELS];
        float[][] picture = new float[MELS][FRAMES];
        for (int t = 0; t < FRAMES; t++) {
            bank.energies(spectrum.measure(padded, t * spectrum.hopSamples()), energies);
            for (int m = 0; m < MELS; m++) {
                picture[m][t] = log(energies[m]);
            }
        }
        return picture;
    }
}
