package org.soundtown.emissions.synthesis.solid;

import java.util.List;
import org.soundtown.emissions.synthesis.Individual;
import org.soundtown.emissions.synthesis.Synthesiser;
import org.soundtown.emissions.synthesis.part.Biquad;
import org.soundtown.emissions.synthesis.part.Burst;
import org.soundtown.emissions.synthesis.part.Noise;
import org.soundtown.foundation.dice.DiceCursor;

/**
 * Bodywork that folds, as in a collision: a dull main blow, sheets ringing, a crackle of buckling folds that thins out,
 * and parts dropping.
 */
public final class CrumpledMetal implements Synthesiser {
    @Override
    public List<String> parameters() {
        return List.of("blows", "lowestHertz", "ringSeconds", "bucklesPerSecond", "crushSeconds", "droppingParts");
    }

    @Override
    public double[] sound(Individual individual, double seconds, int sampleRate) {
        double[] sound = new double[(int) (seconds * sampleRate)];
        DiceCursor draw = individual.cursor("crash");
        double low = individual.value("lowestHertz");
        double ring = individual.value("ringSeconds");
        Strike body = new Strike(draw, 14, low * 0.4, low * 4, 0.05, 0.3);
        Strike sheet = new Strike(draw, 64, low, 35 * low, ring, 0.45);
        double at = 0.01;
        int blows = individual.count("blows");
        for (int blow = 0; blow < blows && at < 0.6 * seconds; blow++) {
            double strength = blow == 0 ? 1 : draw.logUniform(0.2, 0.7);
            body.blow(sound, at, 0.8 * strength, -2, draw, sampleRate);
            sheet.blow(sound, at, 0.1 * strength, -1, draw, sampleRate);
            Burst.add(
                    sound,
                    (int) (at * sampleRate),
                    1.8 * strength,
                    0.003,
                    draw.logUniform(0.03, 0.12),
                    Biquad.bandPass(draw.logUniform(400, 1500), 0.4, sampleRate),
                    individual.noise("crush" + blow),
                    sampleRate);
            at += draw.uniform(0.06, 0.5);
        }
        buckle(sound, individual, sheet, sampleRate);
        drop(sound, individual, seconds, low, sampleRate);
        return sound;
    }

    private static void buckle(double[] sound, Individual individual, Strike sheet, int rate) {
        DiceCursor draw = individual.cursor("buckling");
        double perSecond = individual.value("bucklesPerSecond");
        double crush = individual.value("crushSeconds");
        Noise noise = individual.noise("buckling");
        double at = 0.015;
        int n = 0;
        while (at < crush && at < (double) sound.length / rate) {
            double strength = draw.logUniform(0.05, 0.5) * (1 - 0.7 * at / crush);
            Burst.add(
                    sound,
                    (int) (at * rate),
                    strength,
                    0.0005,
                    draw.logUniform(0.002, 0.01),
                    Biquad.bandPass(draw.logUniform(800, 5000), 0.7, rate),
                    noise,
                    rate);
            if (n++ % 6 == 0) {
                sheet.blow(sound, at, 0.06 * strength, 0, draw, rate);
            }
            at += draw.exponential(1 / (perSecond * Math.max(0.1, 1 - at / crush)));
        }
    }

    private static void drop(double[] sound, Individual individual, double seconds, double low, int rate) {
        DiceCursor draw = individual.cursor("dropping");
        int parts = individual.count("droppingParts");
        for (int part = 0; part < parts; part++) {
            Strike piece = new Strike(draw, 24, low * draw.uniform(2, 5), 40 * low, draw.uniform(0.01, 0.05), 0.4);
            double at = draw.uniform(0.3, 0.8) * seconds;
            double gap = draw.uniform(0.08, 0.2);
            double strength = draw.logUniform(0.03, 0.2);
            for (int bounce = 0; bounce < 4 && at < seconds - 0.05; bounce++) {
                piece.blow(sound, at, strength, -1, draw, rate);
                at += gap;
                gap *= 0.65;
                strength *= 0.6;
            }
        }
    }
}
