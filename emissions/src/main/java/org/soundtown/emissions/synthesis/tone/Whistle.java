package org.soundtown.emissions.synthesis.tone;

import java.util.List;
import org.soundtown.emissions.synthesis.Individual;
import org.soundtown.emissions.synthesis.Synthesiser;
import org.soundtown.emissions.synthesis.part.Biquad;
import org.soundtown.emissions.synthesis.part.HarmonicTone;
import org.soundtown.emissions.synthesis.part.Noise;
import org.soundtown.emissions.synthesis.part.Shape;
import org.soundtown.emissions.synthesis.part.Sine;
import org.soundtown.emissions.synthesis.part.Trend;
import org.soundtown.foundation.dice.DiceCursor;

/**
 * A referee's whistle, whose pea chops and bends its tones, or somebody whistling through fingers or lips with gliding
 * pitch.
 */
public final class Whistle implements Synthesiser {
    @Override
    public List<String> parameters() {
        return List.of(
                "peaShare",
                "peaToneHertz",
                "peaHertz",
                "peaDepth",
                "lipHertz",
                "glide",
                "blasts",
                "blastSeconds",
                "breath");
    }

    @Override
    public double[] sound(Individual individual, double seconds, int sampleRate) {
        double[] sound = new double[(int) (seconds * sampleRate)];
        boolean pea = individual.chance("peaShare");
        DiceCursor draw = individual.cursor("blasts");
        int blasts = individual.count("blasts");
        double at = 0.01;
        for (int n = 0; n < blasts && at < seconds - 0.15; n++) {
            double length = Math.min(seconds - at - 0.01, individual.value("blastSeconds", n));
            if (pea) {
                addPea(sound, individual, n, at, length, sampleRate);
            } else {
                addLips(sound, individual, n, at, length, sampleRate);
            }
            at += length + draw.logUniform(0.06, 0.5);
        }
        return sound;
    }

    private static void addPea(double[] sound, Individual individual, int n, double at, double length, int rate) {
        DiceCursor draw = individual.cursor("whistle");
        double hertz = individual.value("peaToneHertz");
        double second = hertz * draw.uniform(1.01, 1.12);
        double peaHertz = individual.value("peaHertz");
        double depth = individual.value("peaDepth");
        double breath = individual.value("breath");
        double harmonic = draw.uniform(0.05, 0.3);
        HarmonicTone first = new HarmonicTone(rate);
        HarmonicTone other = new HarmonicTone(rate);
        Noise noise = individual.noise("air" + n);
        Biquad air = Biquad.bandPass(hertz, 1.2, rate);
        Trend blow = individual.trend("blow" + n, 8);
        double turns = 0;
        int start = (int) (at * rate);
        for (int i = 0; i < length * rate; i++) {
            double t = (double) i / rate;
            double press = Shape.riseFall(t, length, 0.03, 0.05) * (1 + 0.06 * blow.at(t));
            turns += peaHertz * (0.75 + 0.25 * press) * (1 + 0.12 * blow.at(t)) / rate;
            double ball = Sine.ofTurns(turns);
            double bend = 1 + 0.02 * depth * ball;
            double tone = first.next(hertz * bend * (0.97 + 0.03 * press), harmonic)
                    + 0.8 * other.next(second * bend * (0.97 + 0.03 * press), harmonic);
            sound[start + i] = press * ((1 - depth * (0.5 + 0.5 * ball)) * tone + breath * air.next(noise.next()));
        }
    }

    private static void addLips(double[] sound, Individual individual, int n, double at, double length, int rate) {
        DiceCursor draw = individual.cursor("lips" + n);
        double hertz = individual.value("lipHertz");
        double glide = individual.value("glide");
        double from = hertz * (1 - glide * draw.uniform());
        double middle = hertz * (1 + glide * draw.uniform());
        double to = hertz * (1 - glide * draw.uniform(-0.5, 1));
        double breath = individual.value("breath");
        HarmonicTone tone = new HarmonicTone(rate);
        Noise noise = individual.noise("air" + n);
        Biquad air = Biquad.bandPass(hertz, 2, rate);
        Trend waver = individual.trend("waver" + n, 20);
        int start = (int) (at * rate);
        for (int i = 0; i < length * rate; i++) {
            double t = (double) i / rate;
            double share = t / length;
            double pitch = share < 0.5
                    ? from + (middle - from) * Shape.smooth(2 * share)
                    : middle + (to - middle) * Shape.smooth(2 * share - 1);
            double loud = Shape.riseFall(t, length, 0.04, 0.08);
            double voice = tone.next(pitch * (1 + 0.004 * waver.at(t)), 0.08);
            sound[start + i] = loud * (voice * (1 + 0.1 * waver.at(t)) + breath * air.next(noise.next()));
        }
    }
}
