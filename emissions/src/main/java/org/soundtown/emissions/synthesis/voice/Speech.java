package org.soundtown.emissions.synthesis.voice;

import java.util.List;
import org.soundtown.emissions.synthesis.Individual;
import org.soundtown.emissions.synthesis.Synthesiser;
import org.soundtown.emissions.synthesis.part.Noise;
import org.soundtown.foundation.dice.DiceCursor;

/** People talking, without words: random syllables with the rhythm, pitch and formants of speech. */
public final class Speech implements Synthesiser {
    @Override
    public List<String> parameters() {
        return List.of("talkers", "pitchHertz", "syllablesPerSecond", "effort");
    }

    @Override
    public double[] sound(Individual individual, double seconds, int sampleRate) {
        double[] sound = new double[(int) (seconds * sampleRate)];
        int talkers = individual.count("talkers");
        for (int talker = 0; talker < talkers; talker++) {
            addTalker(sound, individual, talker, sampleRate);
        }
        return sound;
    }

    private static void addTalker(double[] sound, Individual individual, int talker, int rate) {
        DiceCursor draw = individual.cursor("talker" + talker);
        Noise noise = individual.noise("consonants" + talker);
        double pitch = individual.value("pitchHertz", talker);
        double size = pitch > 160 ? draw.uniform(1.1, 1.22) : draw.uniform(0.95, 1.08);
        double perSecond = individual.value("syllablesPerSecond", talker);
        double effort = individual.value("effort");
        double seconds = (double) sound.length / rate;
        double near = talker == 0 ? 1 : draw.logUniform(0.2, 0.9);
        Vowel[] vowels = Vowel.values();
        double at = talker == 0 ? 0.01 : draw.uniform(0, 0.5 * seconds);
        int n = 0;
        while (at < seconds - 0.08) {
            double phrase = at + draw.uniform(0.7, 2.2);
            double begin = at;
            while (at < phrase && at < seconds - 0.08) {
                double fall = 1.12 - 0.25 * (at - begin) / (phrase - begin);
                double length = draw.logUniform(0.6, 1.4) / perSecond;
                double voiced = length * draw.uniform(0.5, 0.85);
                double hertz = pitch * fall * draw.logUniform(0.85, 1.18);
                if (draw.uniform() < 0.55) {
                    Syllable.hiss(
                            sound,
                            at,
                            length - voiced,
                            draw.logUniform(2000, 6500),
                            near * draw.uniform(0.1, 0.5),
                            noise,
                            rate);
                }
                new Syllable(
                                at + length - voiced,
                                voiced,
                                hertz,
                                hertz * draw.uniform(0.85, 1.1),
                                vowels[draw.below(vowels.length)],
                                vowels[draw.below(vowels.length)],
                                size,
                                0.72 + 0.2 * effort,
                                0.03,
                                near * draw.uniform(0.5, 1))
                        .addTo(sound, individual, "syllable" + talker + "-" + n++, rate);
                at += length;
            }
            at += draw.uniform(0.15, 0.7);
        }
    }
}
