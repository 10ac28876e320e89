package org.soundtown.emissions.synthesis.blast;

import java.util.List;
import org.soundtown.emissions.synthesis.Individual;
import org.soundtown.emissions.synthesis.Synthesiser;
import org.soundtown.emissions.synthesis.part.Biquad;
import org.soundtown.emissions.synthesis.part.Blast;
import org.soundtown.emissions.synthesis.part.Burst;
import org.soundtown.emissions.synthesis.part.Modes;
import org.soundtown.foundation.dice.DiceCursor;

/**
 * A tyre that bursts: a softer pressure step than an explosive's, air rushing out, and on a moving vehicle the torn
 * carcass flapping on the road.
 */
public final class TyreBurst implements Synthesiser {
    @Override
    public List<String> parameters() {
        return List.of("positiveMilliseconds", "releaseSeconds", "flapShare", "flapHertz");
    }

    @Override
    public double[] sound(Individual individual, double seconds, int sampleRate) {
        double[] sound = new double[(int) (seconds * sampleRate)];
        DiceCursor draw = individual.cursor("burst");
        double at = 0.006;
        double positive = 1e-3 * individual.value("positiveMilliseconds");
        Blast.add(sound, at, 1, positive, draw.uniform(0.4, 0.9), sampleRate);
        Blast.add(sound, at + positive * draw.uniform(0.2, 0.8), draw.uniform(0.3, 0.9), positive, 0.8, sampleRate);
        double release = individual.value("releaseSeconds");
        Burst.add(
                sound,
                (int) (at * sampleRate),
                draw.logUniform(0.12, 0.45),
                0.003,
                release,
                Biquad.bandPass(draw.logUniform(900, 3000), 0.5, sampleRate),
                individual.noise("air"),
                sampleRate);
        Modes.ring(sound, (int) (at * sampleRate), draw.logUniform(180, 260), 0.02, 0.3, 0, sampleRate);
        if (individual.chance("flapShare")) {
            flap(sound, individual, at + 0.12, seconds, sampleRate);
        }
        return sound;
    }

    private static void flap(double[] sound, Individual individual, double from, double seconds, int rate) {
        DiceCursor draw = individual.cursor("flap");
        double period = 1 / individual.value("flapHertz");
        double loudness = draw.logUniform(0.015, 0.06);
        int n = 0;
        for (double at = from; at < seconds - 0.05; at += period * draw.uniform(0.95, 1.05) * (1 + 0.03 * n)) {
            Burst.add(
                    sound,
                    (int) (at * rate),
                    loudness * StrictMath.exp(-1.5 * (at - from)),
                    0.002,
                    0.012,
                    Biquad.bandPass(500, 0.6, rate),
                    individual.noise("flap" + n),
                    rate);
            n++;
        }
    }
}
