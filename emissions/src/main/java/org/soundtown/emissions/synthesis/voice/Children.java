package org.soundtown.emissions.synthesis.voice;

import java.util.List;
import org.soundtown.emissions.synthesis.Individual;
import org.soundtown.emissions.synthesis.Synthesiser;
import org.soundtown.foundation.dice.DiceCursor;

/** Several children at play: high voices calling across each other, squeals and laughter, near and far. */
public final class Children implements Synthesiser {
    @Override
    public List<String> parameters() {
        return List.of("children", "pitchHertz", "callsPerSecond", "squealShare");
    }

    @Override
    public double[] sound(Individual individual, double seconds, int sampleRate) {
        double[] sound = new double[(int) (seconds * sampleRate)];
        int children = individual.count("children");
        for (int child = 0; child < children; child++) {
            addChild(sound, individual, child, seconds, sampleRate);
        }
        return sound;
    }

    private static void addChild(double[] sound, Individual individual, int child, double seconds, int rate) {
        DiceCursor draw = individual.cursor("child" + child);
        double pitch = individual.value("pitchHertz", child);
        double size = draw.uniform(1.25, 1.5);
        double near = child == 0 ? 1 : draw.logUniform(0.15, 1);
        double gap = 1 / individual.value("callsPerSecond");
        double squeals = individual.value("squealShare");
        Vowel[] vowels = Vowel.values();
        int n = 0;
        for (double at = child == 0 ? 0.02 : draw.uniform(0, gap); at < seconds - 0.1; at += draw.exponential(gap)) {
            boolean squeal = draw.uniform() < squeals;
            int syllables = squeal ? 1 : 1 + draw.below(4);
            boolean laugh = !squeal && draw.uniform() < 0.2;
            for (int s = 0; s < syllables + (laugh ? 3 : 0) && at < seconds - 0.1; s++) {
                double length = squeal
                        ? draw.uniform(0.25, 0.8)
                        : laugh ? draw.uniform(0.06, 0.11) : draw.logUniform(0.1, 0.35);
                double hertz = pitch * (squeal ? draw.uniform(1.8, 2.8) : draw.logUniform(0.85, 1.5));
                new Syllable(
                                at,
                                length,
                                hertz,
                                hertz * draw.uniform(0.75, 1.2),
                                vowels[draw.below(vowels.length)],
                                vowels[draw.below(vowels.length)],
                                size,
                                draw.uniform(0.55, 0.8),
                                0.05,
                                near * draw.uniform(0.4, 1))
                        .addTo(sound, individual, "call" + child + "-" + n++, rate);
                at += length * (laugh ? 1.7 : 1.15);
            }
        }
    }
}
