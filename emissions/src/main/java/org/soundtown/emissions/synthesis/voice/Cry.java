package org.soundtown.emissions.synthesis.voice;

import java.util.List;
import org.soundtown.emissions.synthesis.Individual;
import org.soundtown.emissions.synthesis.Synthesiser;
import org.soundtown.emissions.synthesis.part.HarmonicTone;
import org.soundtown.emissions.synthesis.part.Noise;
import org.soundtown.emissions.synthesis.part.Shape;
import org.soundtown.emissions.synthesis.part.Sine;
import org.soundtown.emissions.synthesis.part.Trend;
import org.soundtown.foundation.dice.DiceCursor;

/**
 * A scream or a cry for help: an open vowel at a pitch that rises, holds and falls, with vibrato and the roughness of
 * 30 to 150 Hz that sets screams apart from speech (Arnal and others, "Human screams occupy a privileged niche in the
 * communication soundscape", Current Biology 25, 2015).
 */
public final class Cry implements Synthesiser {
    @Override
    public List<String> parameters() {
        return List.of(
                "pitchHertz",
                "riseShare",
                "vibratoHertz",
                "vibratoDepth",
                "roughnessHertz",
                "roughness",
                "breath",
                "cries");
    }

    @Override
    public double[] sound(Individual individual, double seconds, int sampleRate) {
        double[] sound = new double[(int) (seconds * sampleRate)];
        int cries = Math.max(1, Math.min(individual.count("cries"), (int) (seconds / 0.6)));
        DiceCursor draw = individual.cursor("cries");
        double slot = seconds / cries;
        for (int n = 0; n < cries; n++) {
            double length = cries == 1 ? seconds : slot * draw.uniform(0.55, 0.9);
            addCry(sound, individual, n, n * slot, length, sampleRate);
        }
        return sound;
    }

    private static void addCry(double[] sound, Individual individual, int n, double from, double length, int rate) {
        DiceCursor draw = individual.cursor("cry" + n);
        double pitch = individual.value("pitchHertz") * draw.uniform(0.9, 1.1);
        double rise = individual.value("riseShare");
        double startPitch = draw.uniform(0.55, 0.95);
        double endPitch = draw.uniform(0.5, 0.98);
        double vibratoHertz = individual.value("vibratoHertz");
        double vibratoDepth = individual.value("vibratoDepth");
        double roughHertz = individual.value("roughnessHertz");
        double roughness = individual.value("roughness");
        double breath = individual.value("breath");
        double brightness = draw.uniform(0.75, 0.92);
        double size = Math.max(0.95, Math.min(1.35, StrictMath.pow(pitch / 400, 0.25)));
        double open = draw.uniform(0.85, 1.25);
        double subharmonic = Math.max(0, draw.uniform(-0.4, 0.6));
        double falling = 1 - draw.uniform(0.1, 0.5);
        HarmonicTone tone = new HarmonicTone(rate);
        Noise noise = individual.noise("breath" + n);
        Trend jitter = individual.trend("jitter" + n, 45);
        Trend wander = individual.trend("wander" + n, 5);
        Trend roughDrift = individual.trend("rough" + n, 12);
        VocalTract tract = new VocalTract(rate);
        double roughTurns = 0;
        double halfTurns = 0;
        int start = (int) (from * rate);
        int count = (int) Math.min(sound.length - (long) start, (long) (length * rate));
        for (int i = 0; i < count; i++) {
            double t = (double) i / rate;
            double share = t / length;
            if (i % 64 == 0) {
                double opening = Shape.smooth(share / (0.5 * rise + 0.05)) * (0.7 + 0.3 * falling);
                double first = 850 * size * open * (0.75 + 0.25 * opening);
                tract.tune(first, 1350 * size * (1 + 0.1 * wander.at(t)), 2750 * size, 3800 * size);
            }
            double contour = share < rise
                    ? startPitch + (1 - startPitch) * Shape.smooth(share / rise)
                    : 1 - (1 - endPitch) * Shape.smooth((share - rise) / (1 - rise));
            double hertz = pitch
                    * contour
                    * (1 + vibratoDepth * Sine.ofTurns(vibratoHertz * t) + 0.006 * jitter.at(t) + 0.02 * wander.at(t));
            roughTurns += roughHertz * (1 + 0.25 * roughDrift.at(t)) / rate;
            double rough = 1 - roughness * (0.5 + 0.5 * Sine.ofTurns(roughTurns)) * Shape.smooth(3 * share);
            halfTurns += 0.5 * hertz / rate;
            double split =
                    1 - subharmonic * (0.5 + 0.5 * Sine.ofTurns(halfTurns)) * Shape.smooth(2 * wander.at(t) + 0.5);
            double source = tone.next(hertz, brightness) * rough * split + breath * noise.next();
            double loud = Shape.riseFall(t, length, 0.04 + 0.3 * rise * length, 0.1 + 0.25 * length);
            sound[start + i] += loud * tract.next(source);
        }
    }
}
