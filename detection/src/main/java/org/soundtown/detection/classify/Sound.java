package org.soundtown.detection.classify;

import java.util.Arrays;
import org.soundtown.detection.features.Resampler;

/**
 * A piece of what a microphone heard.
 *
 * @param samples fraction of full scale; not copied
 * @param sampleRate samples per second (Hz)
 * @param startSeconds time of the first sample by the sensor's clock (s)
 * @param fullScaleDb peak sound pressure level that a sample of 1 stands for (dB re 20 µPa)
 */
public record Sound(float[] samples, int sampleRate, double startSeconds, double fullScaleDb) {
    /** Nothing: for a classifier that looks at pictures only. */
    public static final Sound NONE = new Sound(new float[0], 16_000, 0, 0);

    /** That many samples from its beginning at another rate (Hz), silence after its end. */
    public float[] samples(int count, int rate) {
        float[] whole = rate == sampleRate ? samples : new Resampler(sampleRate, rate).apply(samples);
        return Arrays.copyOf(whole, count);
    }

    /** Its first seconds, at most all of it. */
    public Sound first(double seconds) {
        int count = (int) Math.min(samples.length, Math.round(seconds * sampleRate));
        return new Sound(Arrays.copyOf(samples, count), sampleRate, startSeconds, fullScaleDb);
    }
}
