package org.soundtown.emissions.synthesis.road;

import java.util.List;
import org.soundtown.emissions.synthesis.Individual;
import org.soundtown.emissions.synthesis.Synthesiser;
import org.soundtown.emissions.synthesis.part.Biquad;
import org.soundtown.emissions.synthesis.part.HarmonicTone;
import org.soundtown.emissions.synthesis.part.Shape;
import org.soundtown.emissions.synthesis.part.Trend;
import org.soundtown.foundation.dice.DiceCursor;

/**
 * A car's pair of horns, about a third apart, with the strong harmonics of a buzzing diaphragm; long blasts or a
 * run of short ones.
 */
public final class CarHorn implements Synthesiser {
    @Override
    public List<String> parameters() {
        return List.of(
                "lowHertz",
                "interval",
                "pairShare",
                "brightness",
                "trumpetHertz",
                "trumpetDb",
                "blasts",
                "longSeconds",
                "shortSeconds",
                "shortShare",
                "gapSeconds");
    }

    @Override
    public double[] sound(Individual individual, double seconds, int sampleRate) {
        double[] sound = new double[(int) (seconds * sampleRate)];
        DiceCursor draw = individual.cursor("horn");
        boolean pair = individual.chance("pairShare");
        double low = individual.value("lowHertz");
        double high = low * individual.value("interval");
        double bright = individual.value("brightness");
        double balance = draw.uniform(0.6, 1.2);
        HarmonicTone first = new HarmonicTone(sampleRate);
        HarmonicTone second = new HarmonicTone(sampleRate);
        Biquad trumpet = Biquad.peaking(individual.value("trumpetHertz"), 1, individual.value("trumpetDb"), sampleRate);
        Biquad mouth = Biquad.highPass(low * draw.logUniform(0.8, 5), 0.8, sampleRate);
        Trend waver = individual.trend("waver", 12);
        double attack = draw.uniform(0.012, 0.04);
        String length = individual.chance("shortShare") ? "shortSeconds" : "longSeconds";
        int blasts = individual.count("blasts");
        double at = 0.01;
        for (int n = 0; n < blasts && at < seconds - 0.12; n++) {
            double blast = Math.min(seconds - at - 0.02, individual.value(length, n));
            int start = (int) (at * sampleRate);
            for (int i = 0; i < blast * sampleRate; i++) {
                double t = (double) i / sampleRate;
                double settle = 1 - 0.04 * StrictMath.exp(-t / 0.02) + 0.0015 * waver.at(at + t);
                double tone = first.next(low * settle, bright);
                if (pair) {
                    tone += balance * second.next(high * settle, bright);
                }
                double loud = Shape.riseFall(t, blast, attack, 0.03);
                sound[start + i] = loud * mouth.next(trumpet.next(tone));
            }
            at += blast + individual.value("gapSeconds", n);
        }
        return sound;
    }
}
