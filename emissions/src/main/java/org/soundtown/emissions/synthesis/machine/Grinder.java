package org.soundtown.emissions.synthesis.machine;

import java.util.List;
import org.soundtown.emissions.synthesis.Individual;
import org.soundtown.emissions.synthesis.Synthesiser;
import org.soundtown.emissions.synthesis.part.Biquad;
import org.soundtown.emissions.synthesis.part.HarmonicTone;
import org.soundtown.emissions.synthesis.part.Noise;
import org.soundtown.emissions.synthesis.part.Trend;
import org.soundtown.foundation.dice.DiceCursor;

/**
 * An angle grinder: a disc at ten thousand turns a minute whose gears and fan whine high, and the scream of metal or
 * stone when it cuts: hissing noise on the disc's resonances.
 */
public final class Grinder implements Synthesiser {
    @Override
    public List<String> parameters() {
        return List.of("discHertz", "gearTeeth", "cutting", "screechHertz");
    }

    @Override
    public double[] sound(Individual individual, double seconds, int sampleRate) {
        double[] sound = new double[(int) (seconds * sampleRate)];
        DiceCursor draw = individual.cursor("grinder");
        Tool tool = new Tool(individual, seconds);
        double disc = individual.value("discHertz");
        double mesh = disc * individual.count("gearTeeth");
        double cutting = individual.value("cutting");
        HarmonicTone discTone = new HarmonicTone(sampleRate);
        HarmonicTone meshTone = new HarmonicTone(sampleRate);
        HarmonicTone fanTone = new HarmonicTone(sampleRate);
        Noise noise = individual.noise("cutting");
        Trend chatter = individual.trend("chatter", 70);
        double screech = individual.value("screechHertz");
        Biquad ring1 = Biquad.bandPass(screech, 6, sampleRate);
        Biquad ring2 = Biquad.bandPass(screech * draw.uniform(1.4, 1.9), 6, sampleRate);
        Biquad ring3 = Biquad.bandPass(screech * draw.uniform(2.1, 2.8), 5, sampleRate);
        Biquad hiss = Biquad.highPass(draw.logUniform(1800, 3500), 0.7, sampleRate);
        double discGain = draw.logUniform(0.15, 0.5);
        double meshGain = draw.logUniform(0.3, 1.2);
        for (int i = 0; i < sound.length; i++) {
            double t = (double) i / sampleRate;
            double speed = tool.speed(t);
            double load = tool.load(t) * Math.max(0.1, 1 + 0.3 * chatter.at(t));
            double whine = discGain * discTone.next(disc * speed + 5, 0.75)
                    + meshGain * meshTone.next(mesh * speed + 20, 0.35)
                    + 0.4 * fanTone.next(11 * disc * speed + 20, 0.3);
            double white = noise.next();
            double cut = cutting * load * white;
            double scrape = 2.2 * ring1.next(cut) + 1.8 * ring2.next(cut) + 1.5 * ring3.next(cut);
            sound[i] = speed * (0.6 * whine + scrape + hiss.next(0.12 * white + 0.5 * cut));
        }
        return sound;
    }
}
