package org.soundtown.detection.edge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.soundtown.protocol.Capture;

/**
 * The last seconds of one window, addressed by sample number since the window began, with the sensor's time and the
 * envelope that each stretch came from. Holds {@link #SECONDS} and no more.
 */
final class SampleTrack {
    /** Enough for the last look at an event: pre-roll, one second, further looks, and a block on top (s). */
    static final double SECONDS = 6;

    private final int sampleRate;
    private final double fullScaleDb;
    private final float[] ring;
    private final Deque<Span> spans = new ArrayDeque<>();
    private long end;

    SampleTrack(int sampleRate, double fullScaleDb) {
        this.sampleRate = sampleRate;
        this.fullScaleDb = fullScaleDb;
        this.ring = new float[(int) Math.ceil(SECONDS * sampleRate)];
    }

    private record Span(long first, long end, double startSeconds, long envelope) {}

    /** Whether this capture continues the window: same format, and no gap longer than a clock could explain. */
    boolean continuedBy(Capture capture) {
        Span last = spans.peekLast();
        if (last == null) {
            return true;
        }
        double expected = last.startSeconds + (double) (last.end - last.first) / sampleRate;
        return capture.sampleRate() == sampleRate
                && capture.fullScaleDb() == fullScaleDb
                && Math.abs(capture.startSeconds() - expected) < 0.02;
    }

    void append(Capture capture, long envelope) {
        float[] samples = capture.samples();
        spans.add(new Span(end, end + samples.length, capture.startSeconds(), envelope));
        int newest = Math.min(samples.length, ring.length);
        copy(samples, samples.length - newest, end + samples.length - newest, newest);
        end += samples.length;
        while (spans.peekFirst().end <= begin()) {
            spans.removeFirst();
        }
    }

    /** Number of the first sample still held. */
    long begin() {
        return Math.max(0, end - ring.length);
    }

    /** Number after the last sample. */
    long end() {
        return end;
    }

    int sampleRate() {
        return sampleRate;
    }

    double fullScaleDb() {
        return fullScaleDb;
    }

    long samplesIn(double seconds) {
        return Math.round(seconds * sampleRate);
    }

    /** Samples {@code from} (included) to {@code to} (excluded); silence where they are not held. */
    float[] slice(long from, long to) {
        float[] out = new float[(int) (to - from)];
        long first = Math.max(from, begin());
        long last = Math.min(to, end);
        for (long i = first; i < last; ) {
            int at = (int) (i % ring.length);
            int piece = (int) Math.min(last - i, ring.length - at);
            System.arraycopy(ring, at, out, (int) (i - from), piece);
            i += piece;
        }
        return out;
    }

    private void copy(float[] samples, int from, long number, int count) {
        int at = (int) (number % ring.length);
        int piece = Math.min(count, ring.length - at);
        System.arraycopy(samples, from, ring, at, piece);
        System.arraycopy(samples, from + piece, ring, 0, count - piece);
    }

    /** The sensor's time of a sample that is held (s). */
    double timeOf(double sample) {
        Span at = spans.peekFirst();
        for (Span span : spans) {
            if (span.first <= sample) {
                at = span;
            }
        }
        return at.startSeconds + (sample - at.first) / sampleRate;
    }

    /** Envelopes that samples {@code from} to {@code to} came in, oldest first. */
    List<Long> envelopesOf(long from, long to) {
        List<Long> ids = new ArrayList<>();
        for (Span span : spans) {
            if (span.end > from && span.first < to) {
                ids.add(span.envelope);
            }
        }
        return ids;
    }
}
