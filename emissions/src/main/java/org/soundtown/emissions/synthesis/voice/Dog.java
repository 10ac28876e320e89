package org.soundtown.emissions.synthesis.voice;

import java.util.List;
import org.soundtown.emissions.synthesis.Individual;
import org.soundtown.emissions.synthesis.Synthesiser;
import org.soundtown.emissions.synthesis.part.HarmonicTone;
import org.soundtown.emissions.synthesis.part.Noise;
import org.soundtown.emissions.synthesis.part.Shape;
import org.soundtown.emissions.synthesis.part.Trend;
import org.soundtown.foundation.dice.DiceCursor;

/** Barks of one dog: short, harsh, the pitch jumping up and sinking; a big dog's lower and longer than a small one's. */
public final class Dog implements Synthesiser {
    private static final double SMALLEST_PITCH = 900;

    @Override
    public List<String> parameters() {
        return List.of("pitchHertz", "barkSeconds", "gapSeconds", "barks", "harshness");
    }

    @Override
    public double[] sound(Individual individual, double seconds, int sampleRate) {
        double[] sound = new double[(int) (seconds * sampleRate)];
        DiceCursor draw = individual.cursor("dog");
        int barks = individual.count("barks");
        double pitch = individual.value("pitchHertz");
        double size = StrictMath.pow(pitch / SMALLEST_PITCH, 0.5) * draw.uniform(0.9, 1.15);
        double at = 0.01;
        for (int n = 0; n < barks && at < seconds - 0.1; n++) {
            double length = individual.value("barkSeconds") * draw.uniform(0.85, 1.15);
            addBark(sound, individual, n, at, length, pitch * draw.uniform(0.92, 1.08), size, sampleRate);
            at += length + individual.value("gapSeconds") * draw.logUniform(0.6, 1.6);
        }
        return sound;
    }

    private static void addBark(
            double[] sound,
            Individual individual,
            int n,
            double at,
            double length,
            double pitch,
            double size,
            int rate) {
        double harshness = individual.value("harshness");
        HarmonicTone tone = new HarmonicTone(rate);
        Noise noise = individual.noise("bark" + n);
        Trend jitter = individual.trend("jitter" + n, 160);
        VocalTract tract = new VocalTract(rate);
        tract.tune(780 * size, 1600 * size, 2800 * size, 4600 * size);
        int start = (int) (at * rate);
        int count = (int) Math.min(sound.length - (long) start, (long) (length * rate));
        for (int i = 0; i < count; i++) {
            double t = (double) i / rate;
            double share = t / length;
            double contour = share < 0.2 ? 0.7 + 0.3 * Shape.smooth(share / 0.2) : 1 - 0.4 * (share - 0.2);
            double hertz = pitch * contour * (1 + 0.05 * harshness * jitter.at(t));
            double source = tone.next(hertz, 0.8) + harshness * noise.next() * (0.5 + tone.turns());
            double loud = Shape.riseFall(t, length, 0.012, 0.75 * length);
            sound[start + i] += loud * tract.next(source);
        }
    }
}
