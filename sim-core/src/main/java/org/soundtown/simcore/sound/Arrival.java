package org.soundtown.simcore.sound;

import java.util.OptionalLong;

/**
 * Something to listen to at one microphone, on the true time line in samples since the run began.
 *
 * @param start first sample
 * @param end after the last sample
 * @param samples pressure behind the microphone's frequency response (Pa), from {@code start}; may be shorter than the
 *     stretch, then nothing but ambience follows; not copied
 * @param emission line of the emission; absent for a stretch of quiet
 */
record Arrival(long start, long end, float[] samples, OptionalLong emission) {
    static Arrival of(long start, float[] samples, long emission) {
        return new Arrival(start, start + samples.length, samples, OptionalLong.of(emission));
    }

    static Arrival quiet(long start, long end) {
        return new Arrival(start, end, new float[0], OptionalLong.empty());
    }

    boolean overlaps(long from, long to) {
        return start < to && end > from;
    }

    /** Adds the part of it that falls into a block. */
    void addTo(double[] block, long blockStart) {
        int from = (int) Math.max(0, start - blockStart);
        int to = (int) Math.min(block.length, start + samples.length - blockStart);
        int shift = (int) (blockStart - start);
        for (int i = from; i < to; i++) {
            block[i] += samples[i + shift];
        }
    }
}
