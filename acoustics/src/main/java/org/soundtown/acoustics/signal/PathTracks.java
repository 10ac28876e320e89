package org.soundtown.acoustics.signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.soundtown.acoustics.path.PathFinder;
import org.soundtown.foundation.band.OctaveBands;

/**
 * The paths from a source on its way to a receiver on its way, each followed through time. Paths are searched again whenever
 * the ends have moved by two metres, or by an eighth of their distance where that is less, and at every bend of the source's way. A
 * path goes on as the one whose delay is where its change says it should be; what finds no successor fades out until the next
 * search, what has no predecessor fades in. Immutable, thread-safe.
 */
public final class PathTracks {
    private static final double STEP_METRES = 2;
    private static final double STEP_SHARE = 0.125;
    private static final double SHORTEST_SECONDS = 0.004;
    private static final double LONGEST_SECONDS = 0.5;

    /** Time before and after the sound during which it is still followed (s): what an interpolator rings. */
    private static final double MARGIN_SECONDS = 0.008;

    /** How far below the strongest path a path begins to fade unless something else is asked for (dB). */
    private static final double ECHO_DEPTH_DB = 10;

    private final List<Piece> pieces;
    private final int updates;
    private final int sampleRate;

    private PathTracks(List<Piece> pieces, int updates, int sampleRate) {
        this.sampleRate = sampleRate;
        this.pieces = pieces;
        this.updates = updates;
    }

    /**
     * With echoes down to 10 dB below the strongest path.
     *
     * @param durationSeconds how long the source sounds, from time 0 (s)
     * @param sampleRate at which it will be rendered, 8000 to 48000 (Hz)
     */
    public static PathTracks follow(
            Trajectory source, Trajectory receiver, double durationSeconds, int sampleRate, PathFinder finder) {
        return follow(source, receiver, durationSeconds, sampleRate, finder, ECHO_DEPTH_DB);
    }

    /**
     * The same with another depth.
     *
     * @param echoDepthDb a path that lies further than this below the strongest in every band up to 1 kHz fades out of these bands,
     *     and likewise from 2 kHz on, over 5 dB more; the others take its energy over (dB)
     */
    public static PathTracks follow(
            Trajectory source,
            Trajectory receiver,
            double durationSeconds,
            int sampleRate,
            PathFinder finder,
            double echoDepthDb) {
        if (!(echoDepthDb >= 0)) {
            throw new IllegalArgumentException("echoDepthDb: " + echoDepthDb + ": expected at least 0 dB");
        }
        BandBank bank = BandBank.forRate(sampleRate, BandSet.OCTAVES);
        double end = durationSeconds + MARGIN_SECONDS;
        List<Piece> pieces = new ArrayList<>();
        Knot knot = new Knot(-MARGIN_SECONDS, source, receiver, finder);
        int updates = 1;
        double fastest = source.fastest() + receiver.fastest();
        while (knot.sent() < end) {
            double metres = Math.min(STEP_METRES, STEP_SHARE * knot.distance());
            double seconds = fastest == 0 ? LONGEST_SECONDS : metres / fastest;
            double next = knot.sent() + Math.max(SHORTEST_SECONDS, Math.min(LONGEST_SECONDS, seconds));
            next = Math.min(Math.min(next, source.nodeAfter(knot.sent())), end);
            Knot then = new Knot(next, source, receiver, finder);
            updates++;
            join(knot, then, fastest, bank, echoDepthDb, pieces);
            knot = then;
        }
        pieces.sort(Comparator.comparingDouble(Piece::arrival0));
        return new PathTracks(List.copyOf(pieces), updates, sampleRate);
    }

    int sampleRate() {
        return sampleRate;
    }

    /** How often paths were searched. */
    public int updates() {
        return updates;
    }

    /** Stretches of all paths in the order in which they begin to arrive. */
    List<Piece> pieces() {
        return pieces;
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** When the first sound arrives (s); only where there is any. */
    public double firstArrival() {
        return pieces.get(0).arrival0();
    }

    /** When the last sound arrives (s); only where there is any. */
    public double lastArrival() {
        return pieces.stream().mapToDouble(Piece::arrival1).max().orElseThrow();
    }

    /** Mean number of paths that sound at a time. */
    public double meanPaths() {
        double sum = 0;
        for (Piece piece : pieces) {
            sum += piece.arrival1() - piece.arrival0();
        }
        return pieces.isEmpty() ? 0 : sum / (lastArrival() - firstArrival());
    }

    private static void join(Knot from, Knot to, double fastest, BandBank bank, double depthDb, List<Piece> pieces) {
        double seconds = to.sent() - from.sent();
        float[][] before = FaintEchoes.weights(from.rays(), bank, depthDb);
        float[][] after = FaintEchoes.weights(to.rays(), bank, depthDb);
        int[] successor = Continuation.successors(from.rays(), to.rays(), seconds, fastest);
        boolean[] taken = new boolean[to.rays().size()];
        for (int i = 0; i < successor.length; i++) {
            Knot.Ray ray = from.rays().get(i);
            if (successor[i] >= 0) {
                taken[successor[i]] = true;
                Knot.Ray next = to.rays().get(successor[i]);
                double[] growth = {ray.growthAfter(), next.growthBefore()};
                add(from, to, ray.delay(), next.delay(), growth, before[i], after[successor[i]], pieces);
            } else {
                double[] growth = {ray.growthAfter(), ray.growthAfter()};
                double last = ray.delay() + ray.growthAfter() * seconds;
                add(from, to, ray.delay(), last, growth, before[i], silent(), pieces);
            }
        }
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j]) {
                Knot.Ray ray = to.rays().get(j);
                double[] growth = {ray.growthBefore(), ray.growthBefore()};
                double first = ray.delay() - ray.growthBefore() * seconds;
                add(from, to, first, ray.delay(), growth, silent(), after[j], pieces);
            }
        }
    }

    private static void add(
            Knot from,
            Knot to,
            double delay0,
            double delay1,
            double[] growth,
            float[] before,
            float[] after,
            List<Piece> pieces) {
        if (audible(before) || audible(after)) {
            pieces.add(new Piece(
                    from.sent() + delay0,
                    to.sent() + delay1,
                    from.sent(),
                    to.sent(),
                    1 / (1 + growth[0]),
                    1 / (1 + growth[1]),
                    before,
                    after));
        }
    }

    private static boolean audible(float[] weights) {
        for (float weight : weights) {
            if (weight != 0) {
                return true;
            }
        }
        return false;
    }

    private static float[] silent() {
        return new float[OctaveBands.COUNT];
    }
}
