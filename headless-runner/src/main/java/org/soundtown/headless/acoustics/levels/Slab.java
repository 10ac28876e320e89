package org.soundtown.headless.acoustics.levels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.soundtown.foundation.band.OctaveBands;

/** So many pairs that they fit in memory: which, and their attenuation. Written by several threads, each its own part. */
final class Slab {
    private final List<Stretch> stretches = new ArrayList<>();
    private int[] receivers = new int[1024];
    private int size;
    private double[] attenuationDb = {};

    /**
     * Consecutive pairs of one source.
     *
     * @param source index of the source
     * @param from first pair in the slab
     * @param to after the last pair
     */
    record Stretch(int source, int from, int to) {}

    int size() {
        return size;
    }

    List<Stretch> stretches() {
        return stretches;
    }

    void add(int source, int receiver) {
        if (size == receivers.length) {
            receivers = Arrays.copyOf(receivers, 2 * size);
        }
        receivers[size] = receiver;
        size++;
        Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
        if (last != null && last.source == source) {
            stretches.set(stretches.size() - 1, new Stretch(source, last.from, size));
        } else {
            stretches.add(new Stretch(source, size - 1, size));
        }
    }

    int receiver(int pair) {
        return receivers[pair];
    }

    /** Makes room for the results, all unknown at first. */
    void open() {
        attenuationDb = new double[size * OctaveBands.COUNT];
        Arrays.fill(attenuationDb, Double.NaN);
    }

    void set(int pair, double[] bandsDb) {
        System.arraycopy(bandsDb, 0, attenuationDb, pair * OctaveBands.COUNT, OctaveBands.COUNT);
    }

    /** Whether a path arrives. */
    boolean arrives(int pair) {
        return !Double.isNaN(attenuationDb[pair * OctaveBands.COUNT]);
    }

    void get(int pair, double[] bandsDb) {
        System.arraycopy(attenuationDb, pair * OctaveBands.COUNT, bandsDb, 0, OctaveBands.COUNT);
    }
}
