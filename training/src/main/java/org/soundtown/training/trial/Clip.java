package org.soundtown.training.trial;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.soundtown.detection.features.Resampler;
import org.soundtown.detection.level.FastLevel;
import org.soundtown.emissions.recording.AudioClip;

/**
 * A recording as it is emitted. Of a long one five seconds, its loudest 125 ms one second in; ends faded over 5 ms. Recordings
 * are not calibrated, so the loudest Fast level is set to what is typical of the class.
 *
 * @param pressure at 1 m from the source (Pa); not copied
 */
record Clip(float[] pressure, int sampleRate) {
    static final double MOST_SECONDS = 5;
    static final double LOUDEST_AT_SECONDS = 1;
    private static final double FADE_SECONDS = 0.005;
    private static final double BLOCK_SECONDS = 0.125;

    /** Peak level of 1 Pa (dB re 20 µPa). */
    static final double PASCAL_DB = 93.979;

    private static final Map<Integer, Resampler> RESAMPLERS = new ConcurrentHashMap<>();

    /** @param levelDb wanted loudest Fast level at 1 m (dB(A) re 20 µPa) */
    static Clip of(AudioClip recording, double levelDb, int sampleRate) {
        float[] part = loudestPart(recording.samples(), recording.sampleRate());
        float[] samples = RESAMPLERS
                .computeIfAbsent(recording.sampleRate(), rate -> new Resampler(rate, sampleRate))
                .apply(part);
        fadeEnds(samples, sampleRate);
        double gain = Math.pow(10, (levelDb - FastLevel.loudestDb(samples, sampleRate, PASCAL_DB)) / 20);
        for (int i = 0; i < samples.length; i++) {
            samples[i] *= (float) gain;
        }
        return new Clip(samples, sampleRate);
    }

    double seconds() {
        return (double) pressure.length / sampleRate;
    }

    private static float[] loudestPart(float[] samples, int rate) {
        int most = (int) (MOST_SECONDS * rate);
        if (samples.length <= most) {
            return samples.clone();
        }
        int start = loudestBlock(samples, rate) - (int) (LOUDEST_AT_SECONDS * rate);
        int from = Math.max(0, Math.min(start, samples.length - most));
        return Arrays.copyOfRange(samples, from, from + most);
    }

    /** Where the differences between samples have most energy, so that rumble does not count. */
    private static int loudestBlock(float[] samples, int rate) {
        int block = (int) (BLOCK_SECONDS * rate);
        double running = 0;
        double most = -1;
        int at = 0;
        for (int i = 1; i < samples.length; i++) {
            running += squaredStep(samples, i);
            if (i > block) {
                running -= squaredStep(samples, i - block);
            }
            if (running > most) {
                most = running;
                at = Math.max(0, i - block);
            }
        }
        return at;
    }

    private static double squaredStep(float[] samples, int i) {
        double step = samples[i] - samples[i - 1];
        return step * step;
    }

    private static void fadeEnds(float[] samples, int rate) {
        int fade = Math.min(samples.length / 2, (int) (FADE_SECONDS * rate));
        for (int i = 0; i < fade; i++) {
            float gain = (float) i / fade;
            samples[i] *= gain;
            samples[samples.length - 1 - i] *= gain;
        }
    }
}
