package org.soundtown.emissions.synthesis.machine;

import java.util.List;
import org.soundtown.emissions.synthesis.Individual;
import org.soundtown.emissions.synthesis.Synthesiser;
import org.soundtown.emissions.synthesis.part.Biquad;
import org.soundtown.emissions.synthesis.part.HarmonicTone;
import org.soundtown.emissions.synthesis.part.Noise;
import org.soundtown.emissions.synthesis.part.Sine;
import org.soundtown.emissions.synthesis.part.Trend;
import org.soundtown.foundation.dice.DiceCursor;

/**
 * A hand drill: the motor's whine and the gears', the bit grating under load and, on a percussion drill, the ratchet's
 * blows, several hundred a second, heard as a harsh buzz.
 */
public final class Drill implements Synthesiser {
    @Override
    public List<String> parameters() {
        return List.of("motorHertz", "gearRatio", "whine", "percussionShare", "percussionHertz", "grating");
    }

    @Override
    public double[] sound(Individual individual, double seconds, int sampleRate) {
        double[] sound = new double[(int) (seconds * sampleRate)];
        DiceCursor draw = individual.cursor("drill");
        Tool tool = new Tool(individual, seconds);
        boolean percussion = individual.chance("percussionShare");
        double motor = individual.value("motorHertz");
        double gear = motor * individual.value("gearRatio");
        double blows = individual.value("percussionHertz");
        double grating = individual.value("grating");
        double whine = individual.value("whine");
        HarmonicTone motorTone = new HarmonicTone(sampleRate);
        HarmonicTone gearTone = new HarmonicTone(sampleRate);
        HarmonicTone blowTone = new HarmonicTone(sampleRate);
        Noise noise = individual.noise("grating");
        Trend uneven = individual.trend("uneven", 40);
        Biquad bit = Biquad.bandPass(draw.logUniform(1500, 4500), 0.5, sampleRate);
        Biquad body = Biquad.bandPass(draw.logUniform(600, 2500), 0.6, sampleRate);
        double motorBright = draw.uniform(0.5, 0.8);
        double gearGain = draw.logUniform(0.2, 1);
        double turns = 0;
        for (int i = 0; i < sound.length; i++) {
            double t = (double) i / sampleRate;
            double speed = tool.speed(t);
            double load = tool.load(t);
            double whirl = 0.6 * motorTone.next(motor * speed + 5, motorBright)
                    + gearGain * gearTone.next(gear * speed + 10, 0.4);
            turns += motor * speed / sampleRate / 12;
            double grate = grating * load * (1 + 0.4 * Sine.ofTurns(turns)) * (1 + 0.25 * uneven.at(t));
            double rough = bit.next(noise.next() * (0.15 + grate));
            double hammer =
                    percussion ? load * 2.2 * blowTone.next(blows * speed + 20, 0.93) * (1 + 0.3 * uneven.at(t)) : 0;
            sound[i] = speed * (0.5 * whine * whirl + 1.6 * rough + body.next(hammer + 0.3 * whine * whirl));
        }
        return sound;
    }
}
