package org.soundtown.training.trial.shot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.soundtown.emissions.recording.AudioClip;

/**
 * The shots of a recording, each from 20 ms before it begins to the next or for a second.
 *
 * @param shots not copied
 */
record ShotSeries(String name, int sampleRate, List<float[]> shots) {
    private static final double SHARE_OF_LOUDEST = 0.1;
    private static final double APART_SECONDS = 0.4;
    private static final double BEFORE_SECONDS = 0.02;
    private static final double MOST_SECONDS = 1;
    private static final double LEAST_SECONDS = 0.3;

    static ShotSeries of(String name, AudioClip clip) {
        int rate = clip.sampleRate();
        List<Integer> begins = begins(clip.samples(), rate);
        List<float[]> shots = new ArrayList<>();
        for (int i = 0; i < begins.size(); i++) {
            int from = Math.max(0, begins.get(i) - (int) (BEFORE_SECONDS * rate));
            int next =
                    i + 1 < begins.size() ? begins.get(i + 1) - (int) (BEFORE_SECONDS * rate) : clip.samples().length;
            int to = Math.min(next, from + (int) (MOST_SECONDS * rate));
            if (to - from >= LEAST_SECONDS * rate) {
                shots.add(Arrays.copyOfRange(clip.samples(), from, to));
            }
        }
        return new ShotSeries(name, rate, shots);
    }

    /** Where 5 ms come within 10 dB of the loudest of all, 0.4 s after the last such place. */
    private static List<Integer> begins(float[] samples, int rate) {
        double[] energy = ShotMeasures.blocks(samples, rate);
        double loudest = Arrays.stream(energy).max().orElse(0);
        List<Integer> begins = new ArrayList<>();
        int block = (int) (0.005 * rate);
        int apart = (int) (APART_SECONDS * rate / block);
        int last = -apart;
        for (int b = 0; b < energy.length; b++) {
            if (energy[b] >= SHARE_OF_LOUDEST * loudest && b - last >= apart) {
                begins.add(b * block);
                last = b;
            }
        }
        return begins;
    }
}
