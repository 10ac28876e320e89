package org.soundtown.emissions.synthesis.road;

import java.util.List;
import org.soundtown.emissions.synthesis.Individual;
import org.soundtown.emissions.synthesis.Synthesiser;
import org.soundtown.emissions.synthesis.part.Biquad;
import org.soundtown.emissions.synthesis.part.HarmonicTone;
import org.soundtown.emissions.synthesis.part.Noise;
import org.soundtown.emissions.synthesis.part.Shape;
import org.soundtown.emissions.synthesis.part.Trend;
import org.soundtown.foundation.dice.DiceCursor;

/**
 * Rubber that sticks and slips on the road: two or more wheels squealing at close, restless pitches with harmonics, on a
 * bed of scrubbing noise; the pitch sinks as the car slows.
 */
public final class TyreScreech implements Synthesiser {
    @Override
    public List<String> parameters() {
        return List.of("slipHertz", "wheels", "restlessness", "sinking", "scrub", "brightness");
    }

    @Override
    public double[] sound(Individual individual, double seconds, int sampleRate) {
        double[] sound = new double[(int) (seconds * sampleRate)];
        DiceCursor draw = individual.cursor("car");
        int wheels = individual.count("wheels");
        for (int wheel = 0; wheel < wheels; wheel++) {
            addWheel(sound, individual, wheel, draw, sampleRate);
        }
        Noise noise = individual.noise("scrub");
        Biquad rubber = Biquad.bandPass(draw.logUniform(700, 1600), 0.6, sampleRate);
        double scrub = individual.value("scrub");
        double attack = draw.logUniform(0.03, 0.25);
        double release = draw.logUniform(0.08, 0.5);
        for (int i = 0; i < sound.length; i++) {
            double t = (double) i / sampleRate;
            sound[i] = Shape.riseFall(t, seconds, attack, release) * (sound[i] + scrub * rubber.next(noise.next()));
        }
        return sound;
    }

    private static void addWheel(double[] sound, Individual individual, int wheel, DiceCursor draw, int rate) {
        double seconds = (double) sound.length / rate;
        double hertz = individual.value("slipHertz") * draw.logUniform(0.85, 1.2);
        double restless = individual.value("restlessness");
        double sinking = individual.value("sinking");
        double bright = individual.value("brightness");
        double loudness = draw.logUniform(0.4, 1);
        HarmonicTone tone = new HarmonicTone(rate);
        Trend quick = individual.trend("quick" + wheel, 25);
        Trend slow = individual.trend("slow" + wheel, 3);
        Trend grip = individual.trend("grip" + wheel, 14);
        for (int i = 0; i < sound.length; i++) {
            double t = (double) i / rate;
            double now = hertz * (1 - sinking * t / seconds + 0.3 * restless * quick.at(t) + restless * slow.at(t));
            double hold = Math.max(0, 0.8 + 0.35 * grip.at(t));
            sound[i] += loudness * hold * tone.next(Math.max(80, now), bright);
        }
    }
}
