package org.soundtown.emissions.synthesis.blast;

import java.util.List;
import org.soundtown.emissions.synthesis.Individual;
import org.soundtown.emissions.synthesis.Synthesiser;
import org.soundtown.emissions.synthesis.part.Biquad;
import org.soundtown.emissions.synthesis.part.Blast;
import org.soundtown.emissions.synthesis.part.Shape;
import org.soundtown.foundation.dice.DiceCursor;

/**
 * Thunder as the sum of the shock waves of a crooked channel's segments, which arrive in claps, each later and duller
 * than the one before. The idea of summed segments: Few, "Power spectrum of thunder", J. Geophys. Res. 74(28), 1969.
 */
public final class Thunder implements Synthesiser {
    @Override
    public List<String> parameters() {
        return List.of("claps", "segmentsPerSecond", "segmentMilliseconds", "dullHertz");
    }

    @Override
    public double[] sound(Individual individual, double seconds, int sampleRate) {
        double[] sound = new double[(int) (seconds * sampleRate)];
        DiceCursor draw = individual.cursor("claps");
        int claps = individual.count("claps");
        double dull = individual.value("dullHertz");
        for (int n = 0; n < claps; n++) {
            double[] clap = new double[sound.length];
            double start = n == 0 ? 0.02 : draw.uniform(0.05, 0.7) * seconds;
            double decay = draw.uniform(0.15, 0.4) * seconds;
            addSegments(clap, individual, n, start, decay, sampleRate);
            double cut = dull * (n == 0 ? draw.uniform(1, 4) : draw.uniform(0.5, 1.2));
            Biquad.lowPass(cut, 0.6, sampleRate).apply(clap);
            for (int i = 0; i < sound.length; i++) {
                sound[i] += clap[i];
            }
        }
        for (int i = 0; i < sound.length; i++) {
            double t = (double) i / sampleRate;
            sound[i] *= Shape.smooth((seconds - t) / (0.3 * seconds));
        }
        return sound;
    }

    private static void addSegments(
            double[] clap, Individual individual, int number, double start, double decay, int rate) {
        DiceCursor draw = individual.cursor("segments" + number);
        double perSecond = individual.value("segmentsPerSecond");
        double strength = draw.logUniform(0.4, 1);
        double length = (double) clap.length / rate;
        for (double t = 0; start + t < length && t < 4 * decay; t += draw.exponential(1 / perSecond)) {
            double loudness = strength * StrictMath.exp(-t / decay) * draw.logUniform(0.1, 1) * (draw.below(2) * 2 - 1);
            Blast.add(
                    clap,
                    start + t,
                    loudness,
                    1e-3 * individual.value("segmentMilliseconds", number) * draw.uniform(0.6, 1.6),
                    1,
                    rate);
        }
    }
}
