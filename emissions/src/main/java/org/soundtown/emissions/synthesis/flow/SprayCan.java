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

/** A paint can: sometimes shaken first, the ball rattling to and fro, then hissing strokes of the jet. */
public final class SprayCan implements Synthesiser {
    @Override
    public List<String> parameters() {
        return List.of("jetHertz", "strokeSeconds", "pauseSeconds", "shakeShare", "shakesPerSecond", "rattle");
    }

    @Override
    public double[] sound(Individual individual, double seconds, int sampleRate) {
        double[] sound = new double[(int) (seconds * sampleRate)];
        double at = 0.02;
        if (individual.chance("shakeShare")) {
            at = seconds * individual.cursor("shaking").uniform(0.2, 0.5);
            shake(sound, individual, at - 0.1, sampleRate);
        }
        DiceCursor draw = individual.cursor("strokes");
        Noise noise = individual.noise("jet");
        Trend flutter = individual.trend("flutter", 18);
        double jet = individual.value("jetHertz");
        Biquad body = Biquad.highPass(jet * 0.5, 0.7, sampleRate);
        Biquad nozzle = Biquad.bandPass(jet, 0.9, sampleRate);
        for (int n = 0; at < seconds - 0.1; n++) {
            double length = Math.min(seconds - at - 0.01, individual.value("strokeSeconds", n));
            double pressure = draw.uniform(0.75, 1);
            double attack = draw.logUniform(0.008, 0.03);
            int start = (int) (at * sampleRate);
            for (int i = 0; i < length * sampleRate; i++) {
                double t = (double) i / sampleRate;
                double white = noise.next();
                double hiss = 0.35 * body.next(white) + nozzle.next(white);
                double loud = Shape.riseFall(t, length, attack, 0.03) * (1 + 0.06 * flutter.at(at + t));
                sound[start + i] += pressure * loud * hiss;
            }
            at += length + individual.value("pauseSeconds", n);
        }
        return sound;
    }

    private static void shake(double[] sound, Individual individual, double until, int rate) {
        DiceCursor draw = individual.cursor("ball");
        double[] hertz = new double[8];
        for (int m = 0; m < hertz.length; m++) {
            hertz[m] = draw.logUniform(1300, 7200);
        }
        double half = 0.5 / individual.value("shakesPerSecond");
        double rattle = individual.value("rattle");
        for (double at = 0.02; at < until; at += half * draw.uniform(0.85, 1.15)) {
            double force = rattle * draw.uniform(0.5, 1);
            for (int bounce = 0; bounce < 3; bounce++) {
                int start = (int) ((at + bounce * draw.uniform(0.008, 0.02)) * rate);
                for (double mode : hertz) {
                    double size = force * StrictMath.pow(0.5, bounce) * draw.logUniform(0.15, 1);
                    Modes.ring(sound, start, mode, draw.uniform(0.003, 0.012), size, 0, rate);
                }
            }
        }
    }
}
