package org.soundtown.detection.edge;

import org.soundtown.foundation.dice.Dice;

/** Made sounds for tests: noise, and pulses of a known beginning. */
final class Sounds {
    static final int RATE = 16_000;

    private Sounds() {}

    static float[] noise(double seconds, double rms, long seed) {
        return noise(seconds, rms, seed, RATE);
    }

    static float[] noise(double seconds, double rms, long seed, int rate) {
        Dice dice = Dice.of(seed, "test", "noise");
        float[] x = new float[(int) Math.round(seconds * rate)];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) (rms * dice.gaussian(i));
        }
        return x;
    }

    static void addBang(float[] x, double atSeconds, double amplitude, double decaySeconds, long seed) {
        addBang(x, atSeconds, amplitude, decaySeconds, seed, RATE);
    }

    /** A bang: noise that begins at once and decays by a factor e in {@code decaySeconds}. */
    static void addBang(float[] x, double atSeconds, double amplitude, double decaySeconds, long seed, int rate) {
        Dice dice = Dice.of(seed, "test", "bang");
        int start = (int) Math.round(atSeconds * rate);
        for (int i = start; i < x.length; i++) {
            double age = (double) (i - start) / rate;
            double first = i == start ? 2 : dice.gaussian(i);
            x[i] += (float) (amplitude * Math.exp(-age / decaySeconds) * first);
        }
    }

    static void addTone(float[] x, double fromSeconds, double toSeconds, double amplitude, double hertz) {
        int start = (int) Math.round(fromSeconds * RATE);
        for (int i = start; i < Math.min(x.length, (int) (toSeconds * RATE)); i++) {
            x[i] += (float) (amplitude * Math.sin(2 * Math.PI * hertz * (i - start) / RATE));
        }
    }
}
