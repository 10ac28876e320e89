package org.soundtown.emissions.synthesis.road;

import java.util.List;
import org.soundtown.emissions.synthesis.Individual;
import org.soundtown.emissions.synthesis.Synthesiser;
import org.soundtown.emissions.synthesis.part.Biquad;
import org.soundtown.emissions.synthesis.part.HarmonicTone;
import org.soundtown.emissions.synthesis.part.Noise;
import org.soundtown.emissions.synthesis.part.Shape;
import org.soundtown.emissions.synthesis.part.Trend;
import org.soundtown.foundation.dice.DiceCursor;

/** A car driving by: tyre noise around one kilohertz, the engine's firing order below it, rising and falling. */
public final class CarPassby implements Synthesiser {
    @Override
    public List<String> parameters() {
        return List.of("rollingHertz", "firingHertz", "engine", "passSeconds");
    }

    @Override
    public double[] sound(Individual individual, double seconds, int sampleRate) {
        double[] sound = new double[(int) (seconds * sampleRate)];
        DiceCursor draw = individual.cursor("car");
        double engine = individual.value("engine");
        double firing = individual.value("firingHertz");
        double nearest = seconds * draw.uniform(0.35, 0.65);
        double scale = individual.value("passSeconds");
        double acceleration = draw.uniform(-0.15, 0.35);
        Noise noise = individual.noise("rolling");
        Biquad rolling = Biquad.bandPass(individual.value("rollingHertz"), 0.55, sampleRate);
        Biquad rumble = Biquad.lowPass(draw.logUniform(90, 200), 0.7, sampleRate);
        HarmonicTone tone = new HarmonicTone(sampleRate);
        Biquad exhaust = Biquad.lowPass(draw.logUniform(250, 700), 0.7, sampleRate);
        Trend surface = individual.trend("surface", 9);
        for (int i = 0; i < sound.length; i++) {
            double t = (double) i / sampleRate;
            double near = Shape.passBy(t - nearest, scale);
            double ends = Shape.riseFall(t, seconds, 0.3 * seconds, 0.3 * seconds);
            double white = noise.next();
            double tyre = rolling.next(white) * (1 + 0.08 * surface.at(t)) + 0.8 * rumble.next(white);
            double order = exhaust.next(tone.next(firing * (1 + acceleration * t / seconds), 0.7));
            sound[i] = near * ends * (tyre + engine * order);
        }
        return sound;
    }
}
