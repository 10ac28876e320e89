package org.soundtown.emissions.synthesis.solid;

import java.util.List;
import org.soundtown.emissions.synthesis.Individual;
import org.soundtown.emissions.synthesis.Synthesiser;
import org.soundtown.emissions.synthesis.part.Biquad;
import org.soundtown.emissions.synthesis.part.Burst;
import org.soundtown.emissions.synthesis.part.Modes;
import org.soundtown.foundation.dice.DiceCursor;

/**
 * Strokes of a tuned bell. Partials relative to the prime as in Fletcher and Rossing, "The Physics of Musical
 * Instruments", chapter on bells: hum, prime, minor third, fifth, nominal and those above; each a slightly split pair
 * that beats. Their strengths and decays are assumed.
 */
public final class ChurchBell implements Synthesiser {
    private static final double[] RATIO = {0.5, 1, 1.2, 1.5, 2, 2.5, 2.67, 3, 4, 5.3, 6.7, 8.2};
    private static final double[] STRENGTH = {0.5, 0.6, 0.7, 0.3, 1, 0.4, 0.4, 0.8, 0.8, 0.6, 0.4, 0.3};
    private static final double[] DECAY = {3, 1.6, 1.3, 0.8, 0.9, 0.6, 0.6, 0.6, 0.5, 0.4, 0.3, 0.2};

    @Override
    public List<String> parameters() {
        return List.of("primeHertz", "decay", "strokeSeconds");
    }

    @Override
    public double[] sound(Individual individual, double seconds, int sampleRate) {
        double[] sound = new double[(int) (seconds * sampleRate)];
        DiceCursor draw = individual.cursor("bell");
        double prime = individual.value("primeHertz");
        double decay = individual.value("decay");
        double[] hertz = new double[RATIO.length];
        double[] strength = new double[RATIO.length];
        for (int p = 0; p < RATIO.length; p++) {
            hertz[p] = prime * RATIO[p] * draw.uniform(0.985, 1.015);
            strength[p] = STRENGTH[p] * draw.logUniform(0.5, 1.5);
        }
        double split = draw.uniform(0.2, 1.5);
        int stroke = 0;
        double at = 0.01;
        while (at < seconds - 0.3) {
            double force = draw.uniform(0.75, 1);
            for (int p = 0; p < RATIO.length; p++) {
                double half = 0.5 * force * strength[p];
                int start = (int) (at * sampleRate);
                Modes.ring(sound, start, hertz[p], decay * DECAY[p], half, 0, sampleRate);
                Modes.ring(sound, start, hertz[p] + split, decay * DECAY[p] * 0.9, half, 0, sampleRate);
            }
            Burst.add(
                    sound,
                    (int) (at * sampleRate),
                    0.6 * force,
                    0.001,
                    0.008,
                    Biquad.bandPass(4 * prime, 0.6, sampleRate),
                    individual.noise("clapper" + stroke),
                    sampleRate);
            at += individual.value("strokeSeconds") * draw.uniform(0.97, 1.03);
            stroke++;
        }
        return sound;
    }
}
