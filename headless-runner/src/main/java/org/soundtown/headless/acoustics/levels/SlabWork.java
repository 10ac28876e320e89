package org.soundtown.headless.acoustics.levels;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.soundtown.acoustics.level.PairAttenuation;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.headless.acoustics.input.Place;

/**
 * The pairs of a slab as work for several threads. A thread takes a source of its own while there is one, because what is
 * prepared for a source serves all its receivers, and then helps with the others' receivers.
 */
final class SlabWork {
    private static final int CHUNK = 256;

    private final Slab slab;
    private final List<Place> sources;
    private final List<Place> receivers;
    private final AtomicLong done;
    private final AtomicBoolean stopped;
    private final AtomicInteger nextStretch = new AtomicInteger();
    private final AtomicInteger[] nextPair;

    SlabWork(Slab slab, List<Place> sources, List<Place> receivers, AtomicLong done, AtomicBoolean stopped) {
        this.slab = slab;
        this.sources = sources;
        this.receivers = receivers;
        this.done = done;
        this.stopped = stopped;
        nextPair = new AtomicInteger[slab.stretches().size()];
        for (int i = 0; i < nextPair.length; i++) {
            nextPair[i] = new AtomicInteger(slab.stretches().get(i).from());
        }
    }

    /** Works until nothing is left to begin. */
    void share(PairAttenuation attenuation) {
        for (int own = nextStretch.getAndIncrement(); own < nextPair.length; own = nextStretch.getAndIncrement()) {
            work(own, attenuation);
        }
        for (int other = 0; other < nextPair.length; other++) {
            work(other, attenuation);
        }
    }

    private void work(int index, PairAttenuation attenuation) {
        Slab.Stretch stretch = slab.stretches().get(index);
        double[] bands = new double[OctaveBands.COUNT];
        boolean begun = false;
        for (int from = nextPair[index].getAndAdd(CHUNK);
                from < stretch.to() && !stopped.get();
                from = nextPair[index].getAndAdd(CHUNK)) {
            if (!begun) {
                attenuation.from(sources.get(stretch.source()).position());
                begun = true;
            }
            int to = Math.min(stretch.to(), from + CHUNK);
            for (int pair = from; pair < to; pair++) {
                if (attenuation.to(receivers.get(slab.receiver(pair)).position(), bands)) {
                    slab.set(pair, bands);
                }
            }
            done.addAndGet(to - from);
        }
    }
}
