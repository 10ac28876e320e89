package org.soundtown.training.trial;

import java.util.Arrays;
import java.util.List;
import org.soundtown.acoustics.path.PropagationPath;
import org.soundtown.acoustics.signal.ImpulseResponse;
import org.soundtown.detection.level.AWeighting;
import org.soundtown.foundation.dice.Dice;

/** The microphone of a trial: frequency response, own noise, 16 bits, full scale. Immutable, thread-safe. */
final class StreetEar {
    private static final int NOISE_SAMPLES = 1 << 17;
    private static final double STEPS = 32_768;
    private static final double REFERENCE_PASCAL = 20e-6;

    private final double fullScaleDb;
    private final int sampleRate;
    private final ImpulseResponse front;
    private final float[] ownNoise = new float[NOISE_SAMPLES];

    StreetEar(Assumptions.Sheet sheet, int sampleRate, Dice dice) {
        this.fullScaleDb = sheet.fullScaleDb();
        this.sampleRate = sampleRate;
        this.front = ImpulseResponse.of(
                List.of(new PropagationPath(PropagationPath.Kind.DIRECT, List.of(), 0, 0, sheet.responseDb())),
                sampleRate);
        double rms = REFERENCE_PASCAL * StrictMath.pow(10, sheet.selfNoiseDba() / 20) / aWeightOfWhite(sampleRate);
        for (int i = 0; i < ownNoise.length; i++) {
            ownNoise[i] = (float) (rms * dice.gaussian(i));
        }
    }

    int sampleRate() {
        return sampleRate;
    }

    double fullScaleDb() {
        return fullScaleDb;
    }

    /** A loop of noise behind the frequency response; what runs beyond its end runs on into its beginning. */
    float[] behindFront(float[] loop) {
        float[] heard = front.applyTo(loop);
        float[] round = Arrays.copyOf(heard, loop.length);
        for (int i = loop.length; i < heard.length; i++) {
            round[i - loop.length] += heard[i];
        }
        return round;
    }

    /**
     * Adds the own noise and counts in steps.
     *
     * @param pressure behind the frequency response (Pa)
     * @return fractions of full scale
     */
    float[] deliver(float[] pressure, Dice dice) {
        double perPascal = STEPS / (REFERENCE_PASCAL * StrictMath.pow(10, fullScaleDb / 20));
        int at = dice.below(0, ownNoise.length);
        float[] samples = new float[pressure.length];
        for (int i = 0; i < samples.length; i++) {
            double step = Math.rint((pressure[i] + ownNoise[(at + i) % ownNoise.length]) * perPascal);
            samples[i] = (float) (Math.max(-STEPS, Math.min(STEPS - 1, step)) / STEPS);
        }
        return samples;
    }

    /** Root mean square of A-weighted white noise of root mean square 1. */
    private static double aWeightOfWhite(int sampleRate) {
        int steps = 4000;
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            double gain = AWeighting.gain((i + 0.5) / steps * sampleRate / 2);
            sum += gain * gain;
        }
        return Math.sqrt(sum / steps);
    }
}
