package org.soundtown.training.example;

import java.util.Arrays;
import org.soundtown.foundation.dice.Dice;

/**
 * What may be wrong with a microphone. The ranges are assumed.
 *
 * @param humSize of mains hum, with two harmonics (fraction of full scale)
 * @param offset constant (fraction of full scale)
 * @param steps of the converter above zero: 32,767 for 16 bits
 * @param resonance from 0 for none to below 1: share of a sample that rings on, alternating at a quarter of the rate
 * @param lossesPerSecond stretches of 20 ms that arrive as silence (1/s)
 */
record MicrophoneDefect(
        double humSize,
        double offset,
        double steps,
        double resonance,
        double lossesPerSecond,
        Dice dice,
        int sampleRate) {
    private static final double FAULTY_SHARE = 0.25;
    private static final double SIXTEEN_BITS = 32_767;
    private static final double MAINS_HERTZ = 50;
    private static final double LOST_SECONDS = 0.02;

    static MicrophoneDefect any(Dice dice, int sampleRate) {
        if (dice.uniform(0) > FAULTY_SHARE) {
            return new MicrophoneDefect(0, 0, SIXTEEN_BITS, 0, 0, dice, sampleRate);
        }
        int kind = dice.below(1, 5);
        double strength = dice.uniform(2);
        return new MicrophoneDefect(
                kind == 0 ? 0.0002 * Math.pow(50, strength) : 0,
                kind == 1 ? 0.05 * (strength - 0.5) : 0,
                kind == 2 ? Math.pow(2, 9 + 4 * strength) : SIXTEEN_BITS,
                kind == 3 ? 0.3 + 0.6 * strength : 0,
                kind == 4 ? 3 * strength : 0,
                dice,
                sampleRate);
    }

    /** The sample before it is converted. */
    double before(double value, int sample) {
        if (humSize == 0) {
            return value + offset;
        }
        double phase = 2 * Math.PI * MAINS_HERTZ * sample / sampleRate;
        return value + humSize * (Math.sin(phase) + 0.5 * Math.sin(2 * phase) + 0.3 * Math.sin(3 * phase)) + offset;
    }

    /** What happens to converted samples on the way. */
    void after(float[] samples) {
        if (resonance > 0) {
            for (int i = 2; i < samples.length; i++) {
                samples[i] -= (float) resonance * samples[i - 2];
            }
            for (int i = 0; i < samples.length; i++) {
                samples[i] = (float) Math.max(-1, Math.min(1, (1 - resonance) * samples[i]));
            }
        }
        int length = (int) (LOST_SECONDS * sampleRate);
        int losses = (int) Math.round(lossesPerSecond * samples.length / sampleRate);
        for (int i = 0; i < losses; i++) {
            int from = dice.below(10L + i, samples.length);
            Arrays.fill(samples, from, Math.min(samples.length, from + length), 0);
        }
    }
}
