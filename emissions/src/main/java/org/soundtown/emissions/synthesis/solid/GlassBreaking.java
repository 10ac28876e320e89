package org.soundtown.emissions.synthesis.solid;

import java.util.List;
import org.soundtown.emissions.synthesis.Individual;
import org.soundtown.emissions.synthesis.Synthesiser;
import org.soundtown.emissions.synthesis.part.Biquad;
import org.soundtown.emissions.synthesis.part.Burst;
import org.soundtown.emissions.synthesis.part.Modes;
import org.soundtown.emissions.synthesis.part.Noise;
import org.soundtown.foundation.dice.DiceCursor;

/** A pane or bottle: the blow's thud, the crack, the ringing of the pieces, then shards falling and skittering. */
public final class GlassBreaking implements Synthesiser {
    @Override
    public List<String> parameters() {
        return List.of("modes", "lowestHertz", "ringSeconds", "shardsPerSecond", "fallSeconds", "thud");
    }

    @Override
    public double[] sound(Individual individual, double seconds, int sampleRate) {
        double[] sound = new double[(int) (seconds * sampleRate)];
        DiceCursor draw = individual.cursor("blow");
        double at = 0.01;
        double low = individual.value("lowestHertz");
        thud(sound, at, individual.value("thud"), draw, sampleRate);
        Burst.add(
                sound,
                (int) (at * sampleRate),
                draw.uniform(0.4, 1),
                0.0005,
                draw.logUniform(0.01, 0.05),
                Biquad.highPass(low * 0.8, 0.6, sampleRate),
                individual.noise("crack"),
                sampleRate);
        Burst.add(
                sound,
                (int) (at * sampleRate),
                draw.logUniform(0.05, 0.25),
                0.01,
                draw.logUniform(0.05, 0.25),
                Biquad.highPass(1.5 * low, 0.6, sampleRate),
                individual.noise("splinters"),
                sampleRate);
        int modes = individual.count("modes");
        double ring = individual.value("ringSeconds");
        for (int cracks = 0; cracks < 3; cracks++) {
            new Strike(draw, modes / 3, low, 7 * low, ring, 0.6)
                    .blow(sound, at + cracks * draw.uniform(0.004, 0.03), 0.35, 0, draw, sampleRate);
        }
        shards(sound, individual, at + individual.value("fallSeconds"), seconds, sampleRate);
        return sound;
    }

    private static void thud(double[] sound, double at, double loudness, DiceCursor draw, int rate) {
        for (int mode = 0; mode < 4; mode++) {
            Modes.ring(
                    sound,
                    (int) (at * rate),
                    draw.logUniform(120, 900),
                    draw.logUniform(0.006, 0.02),
                    loudness,
                    0,
                    rate);
        }
    }

    private static void shards(double[] sound, Individual individual, double from, double seconds, int rate) {
        DiceCursor draw = individual.cursor("shards");
        double perSecond = individual.value("shardsPerSecond");
        double low = individual.value("lowestHertz");
        Noise noise = individual.noise("shards");
        double fade = 0.35 * (seconds - from);
        double at = from * 0.3;
        while (at < seconds - 0.02) {
            double aside = (at - from) / fade;
            double density = at < from ? 0.25 : Math.max(0.15, StrictMath.exp(-aside));
            double loudness = draw.logUniform(0.01, 0.5) * (at < from ? 0.5 : StrictMath.exp(-0.7 * aside));
            Burst.add(
                    sound,
                    (int) (at * rate),
                    loudness,
                    0.0003,
                    draw.logUniform(0.001, 0.006),
                    Biquad.bandPass(draw.logUniform(1.5 * low, 5 * low), 0.6, rate),
                    noise,
                    rate);
            for (int mode = 0; mode < 3; mode++) {
                Modes.ring(
                        sound,
                        (int) (at * rate),
                        draw.logUniform(1.2 * low, 7 * low),
                        draw.logUniform(0.004, 0.035),
                        loudness,
                        0,
                        rate);
            }
            at += draw.exponential(1 / (perSecond * density));
        }
    }
}
