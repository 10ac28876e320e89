package org.soundtown.emissions.synthesis.blast;

import java.util.List;
import org.soundtown.emissions.synthesis.Individual;
import org.soundtown.emissions.synthesis.Synthesiser;
import org.soundtown.emissions.synthesis.part.Biquad;
import org.soundtown.emissions.synthesis.part.Blast;
import org.soundtown.emissions.synthesis.part.Burst;
import org.soundtown.foundation.dice.DiceCursor;

/**
 * One banger, or a string of them: blasts shorter than a gun's, without a barrel's jet, unequal and irregular in a
 * string, with the paper's flutter and sometimes the fuse's hiss before.
 */
public final class Firecracker implements Synthesiser {
    @Override
    public List<String> parameters() {
        return List.of("positiveMilliseconds", "seriesShare", "seriesGapSeconds", "fuseShare");
    }

    @Override
    public double[] sound(Individual individual, double seconds, int sampleRate) {
        double[] sound = new double[(int) (seconds * sampleRate)];
        double at = 0.004;
        if (individual.chance("fuseShare")) {
            at = Math.min(0.35, 0.35 * seconds);
            fuse(sound, at, individual, sampleRate);
        }
        int crackers = individual.chance("seriesShare") ? 60 : 1;
        DiceCursor draw = individual.cursor("crackers");
        for (int n = 0; n < crackers && at < seconds - 0.05; n++) {
            double strength = crackers == 1 ? 1 : draw.logUniform(0.25, 1);
            double positive = 1e-3 * individual.value("positiveMilliseconds") * draw.uniform(0.8, 1.25);
            Blast.add(sound, at, strength, positive, draw.uniform(1, 2.2), sampleRate);
            Burst.add(
                    sound,
                    (int) (at * sampleRate) + 1,
                    strength * draw.logUniform(0.01, 0.06),
                    0.0003,
                    draw.logUniform(0.002, 0.008),
                    Biquad.bandPass(draw.logUniform(1800, 5000), 0.6, sampleRate),
                    individual.noise("paper" + n),
                    sampleRate);
            at += 0.01 + draw.exponential(individual.value("seriesGapSeconds"));
        }
        return sound;
    }

    private static void fuse(double[] sound, double until, Individual individual, int rate) {
        var noise = individual.noise("fuse");
        var filter = Biquad.highPass(2500, 0.7, rate);
        var flicker = individual.trend("fuse flicker", 30);
        for (int i = 0; i < until * rate; i++) {
            sound[i] += 0.0015 * Math.abs(1 + 0.6 * flicker.at((double) i / rate)) * filter.next(noise.next());
        }
    }
}
