package org.soundtown.emissions.synthesis.solid;

import java.util.List;
import org.soundtown.emissions.synthesis.Individual;
import org.soundtown.emissions.synthesis.Synthesiser;
import org.soundtown.emissions.synthesis.part.Biquad;
import org.soundtown.emissions.synthesis.part.Burst;
import org.soundtown.emissions.synthesis.part.Modes;
import org.soundtown.foundation.dice.DiceCursor;

/** A car's or house's door: a low thump with the latch's click beside it and a short rattle after. */
public final class DoorSlam implements Synthesiser {
    @Override
    public List<String> parameters() {
        return List.of("thumpHertz", "thumpSeconds", "latchSeconds", "rattle");
    }

    @Override
    public double[] sound(Individual individual, double seconds, int sampleRate) {
        double[] sound = new double[(int) (seconds * sampleRate)];
        DiceCursor draw = individual.cursor("door");
        double at = 0.03;
        double low = individual.value("thumpHertz");
        double decay = individual.value("thumpSeconds");
        Strike panel = new Strike(draw, 9, low, 12 * low, decay, 0.5);
        panel.blow(sound, at, 1, -4.5, draw, sampleRate);
        Burst.add(
                sound,
                (int) (at * sampleRate),
                draw.uniform(0.8, 2),
                0.002,
                decay * 0.4,
                Biquad.bandPass(draw.logUniform(150, 500), 0.5, sampleRate),
                individual.noise("air"),
                sampleRate);
        double latch = at + individual.value("latchSeconds");
        for (int click = 0; click < 2; click++) {
            double loudness = draw.logUniform(0.04, 0.2);
            for (int mode = 0; mode < 6; mode++) {
                Modes.ring(
                        sound,
                        (int) (latch * sampleRate),
                        draw.logUniform(900, 5500),
                        draw.logUniform(0.002, 0.01),
                        loudness,
                        0,
                        sampleRate);
            }
            latch += draw.uniform(0.006, 0.04);
        }
        double rattle = individual.value("rattle");
        for (int n = 0; n < 5; n++) {
            at += draw.exponential(0.025);
            panel.blow(sound, at, rattle * StrictMath.pow(0.6, n), 1, draw, sampleRate);
        }
        return sound;
    }
}
