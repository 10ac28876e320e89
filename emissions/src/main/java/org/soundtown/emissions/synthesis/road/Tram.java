package org.soundtown.emissions.synthesis.road;

import java.util.List;
import org.soundtown.emissions.synthesis.Individual;
import org.soundtown.emissions.synthesis.Synthesiser;
import org.soundtown.emissions.synthesis.part.Biquad;
import org.soundtown.emissions.synthesis.part.Burst;
import org.soundtown.emissions.synthesis.part.HarmonicTone;
import org.soundtown.emissions.synthesis.part.Modes;
import org.soundtown.emissions.synthesis.part.Noise;
import org.soundtown.emissions.synthesis.part.Shape;
import org.soundtown.emissions.synthesis.part.Trend;
import org.soundtown.foundation.dice.DiceCursor;

/**
 * A tram passing: wheels on rails, the motors' whine, thumps over rail joints, in a curve the flanges' squeal and
 * sometimes the gong.
 */
public final class Tram implements Synthesiser {
    @Override
    public List<String> parameters() {
        return List.of("rollingHertz", "whineHertz", "squealHertz", "squealShare", "gongShare", "passSeconds");
    }

    @Override
    public double[] sound(Individual individual, double seconds, int sampleRate) {
        double[] sound = new double[(int) (seconds * sampleRate)];
        DiceCursor draw = individual.cursor("tram");
        joints(sound, individual, seconds, sampleRate);
        boolean squealing = individual.chance("squealShare");
        double squeal = individual.value("squealHertz");
        double whine = individual.value("whineHertz");
        double speedUp = draw.uniform(-0.35, 0.35);
        double nearest = seconds * draw.uniform(0.35, 0.65);
        double scale = individual.value("passSeconds");
        double squealGain = draw.logUniform(0.15, 0.8);
        double whineGain = draw.logUniform(0.05, 0.25);
        Noise noise = individual.noise("rolling");
        Biquad rolling = Biquad.bandPass(individual.value("rollingHertz"), 0.5, sampleRate);
        Biquad rumble = Biquad.lowPass(300, 0.7, sampleRate);
        HarmonicTone motor = new HarmonicTone(sampleRate);
        HarmonicTone flange1 = new HarmonicTone(sampleRate);
        HarmonicTone flange2 = new HarmonicTone(sampleRate);
        double second = squeal * draw.uniform(1.3, 2.3);
        Trend grip1 = individual.trend("grip1", 4);
        Trend grip2 = individual.trend("grip2", 6);
        for (int i = 0; i < sound.length; i++) {
            double t = (double) i / sampleRate;
            double near = Shape.passBy(t - nearest, scale) * Shape.riseFall(t, seconds, 0.2 * seconds, 0.25 * seconds);
            double white = noise.next();
            double wheels = rolling.next(white) + 1.5 * rumble.next(white) + 0.5 * sound[i];
            double sing = 0;
            if (squealing) {
                sing = Math.max(0, grip1.at(t)) * flange1.next(squeal * (1 + 0.003 * grip2.at(t)), 0.25)
                        + Math.max(0, grip2.at(t)) * flange2.next(second * (1 + 0.003 * grip1.at(t)), 0.2);
            }
            double hum = motor.next(whine * (1 + speedUp * t / seconds), 0.5);
            sound[i] = near * (wheels + squealGain * sing + whineGain * hum);
        }
        if (individual.chance("gongShare")) {
            gong(sound, individual, seconds, sampleRate);
        }
        return sound;
    }

    private static void joints(double[] sound, Individual individual, double seconds, int rate) {
        DiceCursor draw = individual.cursor("joints");
        double axles = draw.uniform(0.18, 0.3);
        double bogies = draw.uniform(0.7, 1.3);
        int n = 0;
        for (double at = draw.uniform(0.1, 0.5); at < seconds - 0.1; at += bogies) {
            for (int axle = 0; axle < 2; axle++) {
                Burst.add(
                        sound,
                        (int) ((at + axle * axles) * rate),
                        draw.uniform(1, 3),
                        0.002,
                        0.02,
                        Biquad.bandPass(draw.logUniform(120, 500), 0.8, rate),
                        individual.noise("joint" + n++),
                        rate);
            }
        }
    }

    private static void gong(double[] sound, Individual individual, double seconds, int rate) {
        DiceCursor draw = individual.cursor("gong");
        double pitch = draw.logUniform(700, 1500);
        int strokes = 1 + draw.below(3);
        double at = draw.uniform(0.15, 0.5) * seconds;
        double loudness = draw.logUniform(0.3, 1);
        double[] ratio = {1, 1.51, 2.0, 2.74, 3.76};
        for (int stroke = 0; stroke < strokes; stroke++) {
            for (int p = 0; p < ratio.length; p++) {
                Modes.ring(sound, (int) (at * rate), pitch * ratio[p], 0.5 / ratio[p], loudness / (p + 1), 0, rate);
            }
            at += draw.uniform(0.18, 0.35);
        }
    }
}
