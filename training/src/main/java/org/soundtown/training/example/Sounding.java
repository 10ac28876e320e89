package org.soundtown.training.example;

/**
 * From when a sound is there.
 *
 * @param startSeconds when its level first comes within 30 dB of its loudest 10 ms (s)
 */
record Sounding(double startSeconds) {
    private static final double SHARE = 1e-3;

    static Sounding of(float[] samples, int sampleRate) {
        int block = sampleRate / 100;
        double loudest = 0;
        for (int i = 0; i + block <= samples.length; i += block) {
            loudest = Math.max(loudest, energy(samples, i, block));
        }
        for (int i = 0; i + block <= samples.length; i += block) {
            if (energy(samples, i, block) >= SHARE * loudest) {
                return new Sounding((double) i / sampleRate);
            }
        }
        return new Sounding(0);
    }

    private static double energy(float[] samples, int from, int count) {
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += (double) samples[i] * samples[i];
        }
        return sum;
    }
}
