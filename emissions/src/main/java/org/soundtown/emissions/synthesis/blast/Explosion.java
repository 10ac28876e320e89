package org.soundtown.emissions.synthesis.blast;

import java.util.List;
import org.soundtown.emissions.synthesis.Individual;
import org.soundtown.emissions.synthesis.Synthesiser;
import org.soundtown.emissions.synthesis.part.Biquad;
import org.soundtown.emissions.synthesis.part.Blast;
import org.soundtown.emissions.synthesis.part.Burst;
import org.soundtown.emissions.synthesis.part.Modes;
import org.soundtown.foundation.dice.DiceCursor;

/** A charge or a gas bottle: a long blast, the fireball's rumble, and debris coming down. */
public final class Explosion implements Synthesiser {
    private static final double LEAD_SECONDS = 0.004;

    @Override
    public List<String> parameters() {
        return List.of("positiveMilliseconds", "rumbleHertz", "rumbleSeconds", "debrisPerSecond");
    }

    @Override
    public double[] sound(Individual individual, double seconds, int sampleRate) {
        double[] sound = new double[(int) (seconds * sampleRate)];
        DiceCursor draw = individual.cursor("blast");
        double positive = 1e-3 * individual.value("positiveMilliseconds");
        Blast.add(sound, LEAD_SECONDS, 1, positive, draw.uniform(0.7, 1.5), sampleRate);
        if (draw.uniform() < 0.4) {
            Blast.add(sound, LEAD_SECONDS + draw.uniform(0.01, 0.12), draw.uniform(0.2, 0.6), positive, 1, sampleRate);
        }
        int start = (int) (LEAD_SECONDS * sampleRate);
        double rumble = individual.value("rumbleSeconds");
        Burst.add(
                sound,
                start,
                draw.logUniform(0.15, 0.6),
                0.01,
                rumble / 3,
                Biquad.bandPass(individual.value("rumbleHertz"), 0.7, sampleRate),
                individual.noise("rumble"),
                sampleRate);
        Burst.add(
                sound,
                start,
                draw.logUniform(0.08, 0.3),
                0.001,
                draw.logUniform(0.03, 0.12),
                Biquad.lowPass(draw.logUniform(1500, 5000), 0.6, sampleRate),
                individual.noise("crack"),
                sampleRate);
        debris(sound, individual, seconds, sampleRate);
        return sound;
    }

    private static void debris(double[] sound, Individual individual, double seconds, int rate) {
        DiceCursor draw = individual.cursor("debris");
        double perSecond = individual.value("debrisPerSecond");
        double at = 0.15;
        while (perSecond > 0) {
            at += draw.exponential(1 / perSecond);
            if (at >= seconds) {
                return;
            }
            double loudness = draw.logUniform(0.001, 0.02) * StrictMath.exp(-at / 1.2);
            for (int mode = 0; mode < 3; mode++) {
                Modes.ring(
                        sound,
                        (int) (at * rate),
                        draw.logUniform(400, 5000),
                        draw.logUniform(0.0015, 0.008),
                        loudness,
                        draw.uniform(),
                        rate);
            }
        }
    }
}
