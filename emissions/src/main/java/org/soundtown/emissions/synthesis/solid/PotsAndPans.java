package org.soundtown.emissions.synthesis.solid;

import java.util.List;
import org.soundtown.emissions.synthesis.Individual;
import org.soundtown.emissions.synthesis.Synthesiser;
import org.soundtown.emissions.synthesis.part.Biquad;
import org.soundtown.emissions.synthesis.part.Burst;
import org.soundtown.foundation.dice.DiceCursor;

/**
 * A handful of people who beat pots and pans, as in a demonstration: thin shells that ring, damped by the hand that holds
 * them, struck by spoons. Some keep the crowd's common beat, each a little early or late; the others go at their own.
 */
public final class PotsAndPans implements Synthesiser {
    private static final double CONTACT_SECONDS = 0.003;
    private static final double FALL_SILENT_SHARE = 0.08;
    private static final double LEAD_SECONDS = 0.01;

    @Override
    public List<String> parameters() {
        return List.of(
                "people", "beatsPerSecond", "togetherShare", "unevenness", "lowestHertz", "ringSeconds", "spoonHertz");
    }

    @Override
    public double[] sound(Individual individual, double seconds, int sampleRate) {
        double[] sound = new double[(int) (seconds * sampleRate)];
        int people = individual.count("people");
        for (int person = 0; person < people; person++) {
            beat(sound, individual, person, seconds, sampleRate);
        }
        return sound;
    }

    private static void beat(double[] sound, Individual individual, int person, double seconds, int rate) {
        DiceCursor draw = individual.cursor("person" + person);
        double low = individual.value("lowestHertz", person);
        Strike pan = new Strike(draw, 18, low, 22 * low, individual.value("ringSeconds", person), 0.35);
        boolean together = draw.uniform() < individual.value("togetherShare");
        double gap = 1 / (together ? individual.value("beatsPerSecond") : individual.value("beatsPerSecond", person));
        double unevenness = individual.value("unevenness");
        double near = person == 0 ? 1 : draw.logUniform(0.2, 1);
        double spoon = individual.value("spoonHertz", person);
        double first = together ? individual.cursor("beat").uniform(0, gap) : draw.uniform(0, gap);
        for (int n = 0; first + n * gap < seconds - 0.05; n++) {
            DiceCursor stroke = individual.cursor("stroke" + person + "-" + n);
            double strength = near * stroke.uniform(0.5, 1);
            double at = Math.max(LEAD_SECONDS, first + gap * (n + unevenness * stroke.gaussian()));
            if (stroke.uniform() < FALL_SILENT_SHARE) {
                continue;
            }
            pan.blow(sound, at, strength, -0.5, stroke, rate);
            Burst.add(
                    sound,
                    (int) (at * rate),
                    strength,
                    0.0004,
                    CONTACT_SECONDS,
                    Biquad.bandPass(spoon, 0.6, rate),
                    individual.noise("spoon" + person + "-" + n),
                    rate);
        }
    }
}
