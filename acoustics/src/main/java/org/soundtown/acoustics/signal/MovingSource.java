package org.soundtown.acoustics.signal;

import java.util.ArrayList;
import java.util.List;
import org.soundtown.acoustics.path.PathFinder;
import org.soundtown.acoustics.path.PropagationPath;
import org.soundtown.foundation.geometry.Position;

/**
 * What is heard of a source on its way. Its sound is first delayed by the changing time along the straight line, sample
 * by sample, which gives the pitch its Doppler shift; then cut into pieces that fade into one another, each heard over
 * the paths from one place, with their delays reckoned from the straight line's. So the straight path has no seam, and
 * reflections, whose delays against it drift slowly, only cross-fade.
 */
public final class MovingSource {
    /** How far the source moves from piece to piece (m). */
    private static final double STEP_METRES = 0.5;

    private static final double SHORTEST_PIECE_SECONDS = 0.01;
    private static final double LONGEST_PIECE_SECONDS = 0.5;

    private final Trajectory trajectory;

    public MovingSource(Trajectory trajectory) {
        this.trajectory = trajectory;
    }

    /**
     * What a receiver hears; empty where no piece has a path.
     *
     * @param emission waveform at 1 m (Pa)
     * @param sampleRate 8000 to 48000 (Hz)
     */
    public ReceivedSound render(float[] emission, int sampleRate, PathFinder finder, Position receiver) {
        double hop = pieceSeconds();
        double duration = (double) emission.length / sampleRate;
        int pieces = emission.length == 0 ? 0 : 1 + (int) Math.ceil(duration / hop);
        StraightArrival arrival = new StraightArrival(trajectory, finder, receiver, duration);
        List<List<PropagationPath>> paths = new ArrayList<>(pieces);
        long first = Long.MAX_VALUE;
        long end = Long.MIN_VALUE;
        for (int piece = 0; piece < pieces; piece++) {
            List<PropagationPath> found = finder.find(trajectory.at(piece * hop), receiver);
            paths.add(found);
            if (!found.isEmpty()) {
                ImpulseResponse.Span span = ImpulseResponse.Span.of(found, sampleRate, -arrival.delay(piece * hop));
                first = Math.min(first, firstSample(arrival, piece, hop, sampleRate) + span.first());
                end = Math.max(end, endSample(arrival, piece, hop, duration, sampleRate) + span.end() - 1);
            }
        }
        if (end <= first) {
            return new ReceivedSound(0, sampleRate, new float[0]);
        }
        float[] pressure = new float[Math.toIntExact(end - first)];
        for (int piece = 0; piece < pieces; piece++) {
            if (!paths.get(piece).isEmpty()) {
                long begin = firstSample(arrival, piece, hop, sampleRate);
                long stop = endSample(arrival, piece, hop, duration, sampleRate);
                float[] part = new float[(int) (stop - begin)];
                for (int i = 0; i < part.length; i++) {
                    double sent = arrival.sentAt((double) (begin + i) / sampleRate);
                    part[i] = (float) (Interpolator.at(emission, sent * sampleRate) * fade(sent / hop - piece));
                }
                ImpulseResponse response =
                        ImpulseResponse.of(paths.get(piece), sampleRate, -arrival.delay(piece * hop));
                add(response.applyTo(part), begin + response.firstSample() - first, pressure);
            }
        }
        return new ReceivedSound((double) first / sampleRate, sampleRate, pressure);
    }

    private static long firstSample(StraightArrival arrival, int piece, double hop, int sampleRate) {
        double sent = Math.max(0, (piece - 1) * hop);
        return (long) Math.ceil((sent + arrival.delay(sent)) * sampleRate);
    }

    private static long endSample(StraightArrival arrival, int piece, double hop, double duration, int sampleRate) {
        double sent = Math.min(duration, (piece + 1) * hop);
        return (long) Math.floor((sent + arrival.delay(sent)) * sampleRate) + 1;
    }

    private static void add(float[] heard, long at, float[] pressure) {
        for (int i = 0; i < heard.length; i++) {
            pressure[(int) (at + i)] += heard[i];
        }
    }

    /** Weight of a piece at a distance from its middle, in pieces: neighbours' weights add up to one. */
    private static double fade(double fromMiddle) {
        return Math.abs(fromMiddle) >= 1 ? 0 : 0.5 * (1 + Math.cos(Math.PI * fromMiddle));
    }

    private double pieceSeconds() {
        double fastest = trajectory.fastest();
        double seconds = fastest == 0 ? LONGEST_PIECE_SECONDS : STEP_METRES / fastest;
        return Math.max(SHORTEST_PIECE_SECONDS, Math.min(LONGEST_PIECE_SECONDS, seconds));
    }
}
