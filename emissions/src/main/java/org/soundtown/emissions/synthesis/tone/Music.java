package org.soundtown.emissions.synthesis.tone;

import java.util.List;
import org.soundtown.emissions.synthesis.Individual;
import org.soundtown.emissions.synthesis.Synthesiser;
import org.soundtown.emissions.synthesis.part.Biquad;
import org.soundtown.emissions.synthesis.part.Burst;
import org.soundtown.emissions.synthesis.part.HarmonicTone;
import org.soundtown.emissions.synthesis.part.Modes;
import org.soundtown.foundation.dice.DiceCursor;

/** Music from a loudspeaker or a car, of no composer: a beat, a bass, chords and a line of notes drawn from one scale. */
public final class Music implements Synthesiser {
    private static final int[] MINOR = {0, 2, 3, 5, 7, 8, 10};
    private static final int[] MAJOR = {0, 2, 4, 5, 7, 9, 11};

    @Override
    public List<String> parameters() {
        return List.of("beatsPerMinute", "keyHertz", "drums", "bass", "chords", "line", "brightness");
    }

    @Override
    public double[] sound(Individual individual, double seconds, int sampleRate) {
        double[] sound = new double[(int) (seconds * sampleRate)];
        DiceCursor draw = individual.cursor("piece");
        int[] scale = draw.below(2) == 0 ? MINOR : MAJOR;
        double beat = 60 / individual.value("beatsPerMinute");
        double key = individual.value("keyHertz");
        double bright = individual.value("brightness");
        int offset = draw.below(4);
        int beats = (int) (seconds / beat) + 1;
        int root = 0;
        for (int b = 0; b < beats; b++) {
            double at = b * beat;
            if ((b + offset) % 4 == 0 || b == 0) {
                root = draw.below(scale.length);
                for (int voice = 0; voice < 3; voice++) {
                    double hertz = key * step(scale, root + 2 * voice);
                    note(sound, at, 4 * beat, 2 * hertz, individual.value("chords"), bright, sampleRate);
                }
            }
            drums(sound, individual, b + offset, at, beat, sampleRate);
            note(sound, at, 0.8 * beat, 0.5 * key * step(scale, root), individual.value("bass"), 0.6, sampleRate);
            for (int half = 0; half < 2; half++) {
                if (draw.uniform() < 0.6) {
                    double hertz = 4 * key * step(scale, root + draw.below(6) - 1);
                    double length = 0.5 * beat * (1 + draw.below(2));
                    note(sound, at + 0.5 * half * beat, length, hertz, individual.value("line"), bright, sampleRate);
                }
            }
        }
        return sound;
    }

    private static double step(int[] scale, int degree) {
        int octave = Math.floorDiv(degree, scale.length);
        int semitones = 12 * octave + scale[Math.floorMod(degree, scale.length)];
        return StrictMath.pow(2, semitones / 12.0);
    }

    private static void note(
            double[] sound, double at, double length, double hertz, double loudness, double bright, int rate) {
        HarmonicTone tone = new HarmonicTone(rate);
        int start = (int) (at * rate);
        int count = (int) Math.min(sound.length - (long) start, (long) (length * rate));
        double fall = StrictMath.exp(-1.6 / (length * rate));
        double level = loudness;
        int edge = rate / 100;
        for (int i = 0; i < count; i++) {
            double ends = Math.min(1, Math.min((double) i / edge, (count - i) / (3.0 * edge)));
            sound[start + i] += level * ends * tone.next(hertz, bright);
            level *= fall;
        }
    }

    private static void drums(double[] sound, Individual individual, int beatNumber, double at, double beat, int rate) {
        double loudness = individual.value("drums");
        int start = (int) (at * rate);
        if (beatNumber % 2 == 0) {
            for (int slice = 0; slice < 4; slice++) {
                Modes.ring(sound, start + slice * rate / 200, 150.0 / (1 + 0.5 * slice), 0.05, 0.5 * loudness, 0, rate);
            }
        } else {
            Burst.add(
                    sound,
                    start,
                    0.8 * loudness,
                    0.001,
                    0.05,
                    Biquad.bandPass(1800, 0.4, rate),
                    individual.noise("snare" + beatNumber),
                    rate);
        }
        for (int half = 0; half < 2; half++) {
            Burst.add(
                    sound,
                    start + (int) (0.5 * half * beat * rate),
                    0.25 * loudness,
                    0.001,
                    0.02,
                    Biquad.highPass(5500, 0.7, rate),
                    individual.noise("hat" + beatNumber + "-" + half),
                    rate);
        }
    }
}
