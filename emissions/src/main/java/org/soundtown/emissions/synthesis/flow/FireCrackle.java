package org.soundtown.emissions.synthesis.flow;

import java.util.List;
import org.soundtown.emissions.synthesis.Individual;
import org.soundtown.emissions.synthesis.Synthesiser;
import org.soundtown.emissions.synthesis.part.Biquad;
import org.soundtown.emissions.synthesis.part.Burst;
import org.soundtown.emissions.synthesis.part.Noise;
import org.soundtown.emissions.synthesis.part.Trend;
import org.soundtown.foundation.dice.DiceCursor;

/** Something burning: crackles at random times, many faint and few loud, over the flames' fluttering roar and hiss. */
public final class FireCrackle implements Synthesiser {
    @Override
    public List<String> parameters() {
        return List.of("cracklesPerSecond", "tail", "crackleHertz", "roar", "hiss");
    }

    @Override
    public double[] sound(Individual individual, double seconds, int sampleRate) {
        double[] sound = new double[(int) (seconds * sampleRate)];
        DiceCursor draw = individual.cursor("fire");
        Noise noise = individual.noise("roar");
        Trend flutter = individual.trend("flutter", draw.uniform(5, 14));
        Trend gust = individual.trend("gust", 0.8);
        Biquad low = Biquad.lowPass(draw.logUniform(120, 500), 0.6, sampleRate);
        Biquad high = Biquad.highPass(1500, 0.6, sampleRate);
        double roar = individual.value("roar");
        double hiss = individual.value("hiss");
        for (int i = 0; i < sound.length; i++) {
            double t = (double) i / sampleRate;
            double flame = Math.max(0.15, 1 + 0.35 * flutter.at(t) + 0.25 * gust.at(t));
            double white = noise.next();
            sound[i] = roar * flame * low.next(white) + hiss * flame * high.next(white);
        }
        crackles(sound, individual, seconds, sampleRate);
        return sound;
    }

    /** Loudness follows a Pareto law, as the energies of cracks in drying wood do; its exponent is {@code tail}. */
    private static void crackles(double[] sound, Individual individual, double seconds, int rate) {
        DiceCursor draw = individual.cursor("crackles");
        Noise noise = individual.noise("crackles");
        double perSecond = individual.value("cracklesPerSecond");
        double tail = individual.value("tail");
        double centre = individual.value("crackleHertz");
        double at = 0;
        while (true) {
            at += draw.exponential(1 / perSecond);
            if (at >= seconds - 0.01) {
                return;
            }
            double loudness = 0.04 * Math.min(40, StrictMath.pow(1 - draw.uniform(), -1 / tail));
            boolean pop = draw.uniform() < 0.12;
            Burst.add(
                    sound,
                    (int) (at * rate),
                    pop ? 1.5 * loudness : loudness,
                    0.0002,
                    pop ? draw.logUniform(0.002, 0.006) : draw.logUniform(0.0004, 0.002),
                    Biquad.bandPass(pop ? 0.4 * centre : centre * draw.logUniform(0.5, 2), 0.8, rate),
                    noise,
                    rate);
        }
    }
}
