package org.soundtown.training.example;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.soundtown.detection.features.Resampler;
import org.soundtown.emissions.recording.AudioClip;
import org.soundtown.foundation.dice.Dice;

/** Cuts pieces out of recordings and synthesised sounds. Thread-safe. */
final class Cutter {
    private static final double FADE_SECONDS = 0.005;

    private final int sampleRate;
    private final Map<Integer, Resampler> resamplers = new ConcurrentHashMap<>();

    /**
     * @param sampleRate of the pieces (Hz)
     */
    Cutter(int sampleRate) {
        this.sampleRate = sampleRate;
    }

    /** Up to so many seconds from somewhere in a recording; from its start where it is short. Ends are faded. */
    float[] anywhere(AudioClip clip, double seconds, Dice dice) {
        float[] samples = clip.samples();
        int most = (int) (seconds * clip.sampleRate());
        int start = samples.length <= most ? 0 : dice.below(4, samples.length - most);
        float[] part = Arrays.copyOfRange(samples, start, Math.min(samples.length, start + most));
        return faded(resamplers
                .computeIfAbsent(clip.sampleRate(), rate -> new Resampler(rate, sampleRate))
                .apply(part));
    }

    /** What is left of a sound from somewhere within its first six tenths on. */
    float[] underWay(float[] samples, Dice dice) {
        int start = (int) (0.6 * dice.uniform(1) * samples.length);
        return faded(Arrays.copyOfRange(samples, start, samples.length));
    }

    private float[] faded(float[] samples) {
        int fade = Math.min(samples.length / 2, (int) (FADE_SECONDS * sampleRate));
        for (int i = 0; i < fade; i++) {
            float gain = (float) i / fade;
            samples[i] *= gain;
            samples[samples.length - 1 - i] *= gain;
        }
        return samples;
    }
}
