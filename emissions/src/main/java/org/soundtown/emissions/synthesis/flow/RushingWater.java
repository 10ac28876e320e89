package org.soundtown.emissions.synthesis.flow;

import java.util.List;
import org.soundtown.emissions.synthesis.Individual;
import org.soundtown.emissions.synthesis.Synthesiser;
import org.soundtown.emissions.synthesis.part.Biquad;
import org.soundtown.emissions.synthesis.part.Modes;
import org.soundtown.emissions.synthesis.part.Noise;
import org.soundtown.emissions.synthesis.part.Shape;
import org.soundtown.emissions.synthesis.part.Trend;
import org.soundtown.foundation.dice.DiceCursor;

/**
 * Water from a burst main or over steps: broad noise that swells a little and the ringing of bubbles, whose pitch
 * falls with their size by Minnaert's relation, frequency times radius about 3.26 m/s (Minnaert, Phil. Mag. 16, 1933).
 */
public final class RushingWater implements Synthesiser {
    private static final double MINNAERT = 3.26;

    @Override
    public List<String> parameters() {
        return List.of("flowHertz", "breadth", "bubblesPerSecond", "bubbleMillimetres", "bubbles", "swell");
    }

    @Override
    public double[] sound(Individual individual, double seconds, int sampleRate) {
        double[] sound = new double[(int) (seconds * sampleRate)];
        DiceCursor draw = individual.cursor("bubbles");
        double perSecond = individual.value("bubblesPerSecond");
        double gain = individual.value("bubbles");
        for (double at = 0; at < seconds; at += draw.exponential(1 / perSecond)) {
            double radius =
                    1e-3 * individual.parameters().get("bubbleMillimetres").at(draw.uniform());
            double hertz = MINNAERT / radius;
            Modes.ring(
                    sound, (int) (at * sampleRate), hertz, 12 / hertz, gain * draw.logUniform(0.05, 1), 0, sampleRate);
        }
        Noise noise = individual.noise("flow");
        double centre = individual.value("flowHertz");
        Biquad main = Biquad.bandPass(centre, individual.value("breadth"), sampleRate);
        Biquad spray = Biquad.highPass(2 * centre, 0.6, sampleRate);
        double sprayGain = draw.logUniform(0.05, 0.3);
        Trend swell = individual.trend("swell", 2.5);
        double depth = individual.value("swell");
        for (int i = 0; i < sound.length; i++) {
            double t = (double) i / sampleRate;
            double white = noise.next();
            double flow = main.next(white) + sprayGain * spray.next(white) + sound[i];
            sound[i] = Shape.riseFall(t, seconds, 0.25, 0.25) * Math.max(0.2, 1 + depth * swell.at(t)) * flow;
        }
        return sound;
    }
}
