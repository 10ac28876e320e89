package org.soundtown.emissions.synthesis.voice;

import org.soundtown.emissions.synthesis.Individual;
import org.soundtown.emissions.synthesis.part.Biquad;
import org.soundtown.emissions.synthesis.part.HarmonicTone;
import org.soundtown.emissions.synthesis.part.Noise;
import org.soundtown.emissions.synthesis.part.Shape;
import org.soundtown.emissions.synthesis.part.Trend;

/**
 * A voiced sound that glides from one vowel to another.
 *
 * @param size formant frequencies relative to an average man's
 */
record Syllable(
        double fromSeconds,
        double lengthSeconds,
        double startHertz,
        double endHertz,
        Vowel first,
        Vowel last,
        double size,
        double brightness,
        double breath,
        double loudness) {

    void addTo(double[] sound, Individual individual, String name, int rate) {
        HarmonicTone tone = new HarmonicTone(rate);
        VocalTract tract = new VocalTract(rate);
        Noise noise = individual.noise(name);
        Trend jitter = individual.trend(name, 30);
        int start = (int) (fromSeconds * rate);
        int count = (int) Math.min(sound.length - (long) start, (long) (lengthSeconds * rate));
        double attack = Math.min(0.04, 0.3 * lengthSeconds);
        double release = Math.min(0.08, 0.5 * lengthSeconds);
        for (int i = 0; i < count; i++) {
            double t = (double) i / rate;
            double share = t / lengthSeconds;
            if (i % 64 == 0) {
                double glide = Shape.smooth(1.3 * share - 0.15);
                tract.tune(
                        size * mix(first.first, last.first, glide),
                        size * mix(first.second, last.second, glide),
                        size * mix(first.third, last.third, glide),
                        size * 3500);
            }
            double hertz = mix(startHertz, endHertz, share) * (1 + 0.012 * jitter.at(t));
            double source = tone.next(hertz, brightness) + breath * noise.next();
            sound[start + i] += loudness * Shape.riseFall(t, lengthSeconds, attack, release) * tract.next(source);
        }
    }

    /** A consonant's hiss just before the syllable. */
    static void hiss(
            double[] sound,
            double fromSeconds,
            double lengthSeconds,
            double hertz,
            double loudness,
            Noise noise,
            int rate) {
        Biquad filter = Biquad.bandPass(hertz, 0.8, rate);
        int start = Math.max(0, (int) (fromSeconds * rate));
        int end = Math.min(sound.length, (int) ((fromSeconds + lengthSeconds) * rate));
        for (int i = start; i < end; i++) {
            double t = (double) (i - start) / rate;
            sound[i] += loudness
                    * Shape.riseFall(t, lengthSeconds, 0.4 * lengthSeconds, 0.4 * lengthSeconds)
                    * filter.next(noise.next());
        }
    }

    private static double mix(double from, double to, double share) {
        return from + (to - from) * share;
    }
}
