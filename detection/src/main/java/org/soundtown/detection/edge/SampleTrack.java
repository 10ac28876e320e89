package org.soundtown.detection.edge;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

    /** Takes in samples {@code from} to {@code to} of a capture: no more than are held. */
    void append(Capture capture, int from, int to, long envelope) {
        double startSeconds = capture.startSeconds() + (double) from / sampleRate;
        spans.add(new Span(end, end + to - from, startSeconds, envelope));
        int at = indexOf(end);
        int piece = Math.min(to - from, ring.length - at);
        System.arraycopy(capture.samples(), from, ring, at, piece);
        System.arraycopy(capture.samples(), from + piece, ring, 0, to - from - piece);
        end += to - from;
        while (spans.peekFirst().end <= begin()) {
            spans.removeFirst();
        }
    }

    /** The samples, in a circle. */
    float[] ring() {
        return ring;
    }

    /** Where in {@link #ring} a sample is. */
    int indexOf(long sample) {
        return (int) (sample % ring.length);
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
            int at = indexOf(i);
            int piece = (int) Math.min(last - i, ring.length - at);
            System.arraycopy(ring, at, out, (int) (i - from), piece);
            i += piece;
        }
        return out;
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
        Set<Long> ids = new LinkedHashSet<>();
        for (Span span : spans) {
            if (span.end > from && span.first < to) {
                ids.add(span.envelope);
            }
        }
        return List.copyOf(ids);
    }
}
