package org.soundtown.emissions.synthesis.machine;

import java.util.List;
import org.soundtown.emissions.synthesis.Individual;
import org.soundtown.emissions.synthesis.Synthesiser;
import org.soundtown.emissions.synthesis.part.Biquad;
import org.soundtown.emissions.synthesis.part.HarmonicTone;
import org.soundtown.emissions.synthesis.part.Noise;
import org.soundtown.emissions.synthesis.part.Shape;
import org.soundtown.emissions.synthesis.part.Trend;
import org.soundtown.foundation.dice.DiceCursor;

/**
 * A single-cylinder engine passing: one pulse a turn (two-stroke), uneven from stroke to stroke, through the silencer's
 * resonances; it revs up, rides by and away.
 */
public final class Moped implements Synthesiser {
    @Override
    public List<String> parameters() {
        return List.of("firingHertz", "revUp", "unevenness", "silencerHertz", "passSeconds");
    }

    @Override
    public double[] sound(Individual individual, double seconds, int sampleRate) {
        double[] sound = new double[(int) (seconds * sampleRate)];
        DiceCursor draw = individual.cursor("moped");
        double firing = individual.value("firingHertz");
        double revUp = individual.value("revUp");
        double uneven = individual.value("unevenness");
        double silencer = individual.value("silencerHertz");
        double nearest = seconds * draw.uniform(0.3, 0.7);
        double scale = individual.value("passSeconds");
        HarmonicTone pulses = new HarmonicTone(sampleRate);
        Noise noise = individual.noise("intake");
        Trend stroke = individual.trend("stroke", firing);
        Trend throttle = individual.trend("throttle", 1.5);
        Biquad pipe1 = Biquad.bandPass(silencer, 1.2, sampleRate);
        Biquad pipe2 = Biquad.bandPass(silencer * draw.uniform(2.2, 3.2), 1.2, sampleRate);
        Biquad pipe3 = Biquad.bandPass(silencer * draw.uniform(5, 8), 1, sampleRate);
        Biquad intake = Biquad.bandPass(draw.logUniform(900, 2500), 0.5, sampleRate);
        double bright = draw.uniform(0.9, 0.96);
        for (int i = 0; i < sound.length; i++) {
            double t = (double) i / sampleRate;
            double revs = 1 - 0.5 * revUp + revUp * Shape.smooth(t / (0.8 * seconds)) + 0.05 * throttle.at(t);
            double pulse = pulses.next(firing * Math.max(0.3, revs), bright) * (1 + uneven * stroke.at(t));
            double gas = intake.next(noise.next()) * (0.4 + Math.max(0, pulse));
            double near = Shape.passBy(t - nearest, scale);
            sound[i] = near * (2 * pipe1.next(pulse) + 1.5 * pipe2.next(pulse) + pipe3.next(pulse) + 0.35 * gas);
        }
        return sound;
    }
}
