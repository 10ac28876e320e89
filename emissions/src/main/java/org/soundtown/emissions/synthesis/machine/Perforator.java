package org.soundtown.emissions.synthesis.machine;

import java.util.List;
import org.soundtown.emissions.synthesis.Individual;
import org.soundtown.emissions.synthesis.Synthesiser;
import org.soundtown.emissions.synthesis.part.Biquad;
import org.soundtown.emissions.synthesis.part.Burst;
import org.soundtown.emissions.synthesis.part.Modes;
import org.soundtown.emissions.synthesis.part.Noise;
import org.soundtown.foundation.dice.DiceCursor;

/**
 * A rotary hammer or road breaker: a train of blows, each ringing the chisel and thumping the ground; a pneumatic one
 * puffs its exhaust with every blow, and its compressor runs beside it.
 */
public final class Perforator implements Synthesiser {
    private static final int MODES = 10;

    @Override
    public List<String> parameters() {
        return List.of("blowsPerSecond", "chiselHertz", "ringSeconds", "thump", "exhaust", "compressor");
    }

    @Override
    public double[] sound(Individual individual, double seconds, int sampleRate) {
        double[] sound = new double[(int) (seconds * sampleRate)];
        DiceCursor draw = individual.cursor("machine");
        Tool tool = new Tool(individual, seconds);
        double low = individual.value("chiselHertz");
        double ring = individual.value("ringSeconds");
        double[] hertz = new double[MODES];
        double[] size = new double[MODES];
        for (int m = 0; m < MODES; m++) {
            hertz[m] = low * StrictMath.pow(10, (m + draw.uniform()) / MODES);
            size[m] = draw.logUniform(0.2, 1);
        }
        double thumpHertz = draw.logUniform(60, 160);
        double bodyHertz = draw.logUniform(180, 420);
        double bodyGain = draw.logUniform(0.3, 1);
        double thump = individual.value("thump");
        double exhaust = individual.value("exhaust");
        double exhaustHertz = draw.logUniform(400, 1600);
        Noise noise = individual.noise("exhaust");
        double rate = individual.value("blowsPerSecond");
        DiceCursor blow = individual.cursor("blows");
        double at = 0.01;
        while (at < seconds - 0.02) {
            double speed = Math.max(0.3, tool.speed(at));
            double force = (0.3 + 0.7 * Math.min(1, tool.load(at))) * blow.uniform(0.75, 1.1);
            int start = (int) (at * sampleRate);
            for (int m = 0; m < MODES; m++) {
                double decay = ring * StrictMath.pow(hertz[m] / low, -0.3);
                Modes.ring(sound, start, hertz[m], decay, 0.3 * force * size[m] * blow.uniform(0.6, 1), 0, sampleRate);
            }
            Modes.ring(sound, start, thumpHertz, 0.012, thump * force, 0, sampleRate);
            Modes.ring(sound, start, bodyHertz, 0.008, bodyGain * force, 0, sampleRate);
            Burst.add(
                    sound, start, force, 0.0006, 0.0025, Biquad.bandPass(3 * low, 0.4, sampleRate), noise, sampleRate);
            Burst.add(
                    sound,
                    start + (int) (0.35 / rate * sampleRate),
                    exhaust * force,
                    0.002,
                    0.007,
                    Biquad.bandPass(exhaustHertz, 0.4, sampleRate),
                    noise,
                    sampleRate);
            at += blow.uniform(0.97, 1.03) / (rate * speed);
        }
        addCompressor(sound, individual, draw.logUniform(120, 600), sampleRate);
        return sound;
    }

    /** The engine and compressor beside it, that never rest. */
    private static void addCompressor(double[] sound, Individual individual, double cornerHertz, int sampleRate) {
        double size = individual.value("compressor");
        Noise noise = individual.noise("compressor");
        Biquad low = Biquad.lowPass(cornerHertz, 0.7, sampleRate);
        for (int i = 0; i < sound.length; i++) {
            sound[i] += size * low.next(noise.next());
        }
    }
}
