package org.soundtown.headless.acoustics.levels;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.soundtown.acoustics.level.PairAttenuation;
import org.soundtown.acoustics.scene.Scene;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.headless.acoustics.input.Place;

/** The attenuation of all pairs within a distance of each other, on several threads, with the same result on any number. */
public final class LevelsRun {
    /** Results held in memory at a time, 32 MiB. */
    private static final int MOST_PAIRS = 1 << 19;

    private static final int POLL_MILLIS = 200;

    private final Scene scene;
    private final LevelSettings settings;
    private final int threads;
    private final EffortMeter meter = new EffortMeter();
    private final AtomicLong done = new AtomicLong();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private long silent;

    public LevelsRun(Scene scene, LevelSettings settings, int threads) {
        this.scene = scene;
        this.settings = settings;
        this.threads = threads;
    }

    /** How many pairs there are within the distance. */
    public static long countPairs(List<Place> sources, List<Place> receivers, double maxDistanceMetres) {
        long pairs = 0;
        for (Place source : sources) {
            for (Place receiver : receivers) {
                if (source.position().horizontalDistanceTo(receiver.position()) <= maxDistanceMetres) {
                    pairs++;
                }
            }
        }
        return pairs;
    }

    /**
     * Works out all pairs, source by source, receiver by receiver in the order of the lists.
     *
     * @param progress told now and then how many pairs are done, on the calling thread
     * @return what the calculation alone took, without writing
     * @throws InterruptedException where the calling thread was interrupted; the threads have then stopped
     */
    public Effort run(List<Place> sources, List<Place> receivers, LevelTable table, LongConsumer progress)
            throws IOException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<PairAttenuation> attenuations = new ArrayList<>();
            Slab slab = new Slab();
            for (int source = 0; source < sources.size(); source++) {
                for (int receiver = 0; receiver < receivers.size(); receiver++) {
                    if (sources.get(source)
                                    .position()
                                    .horizontalDistanceTo(
                                            receivers.get(receiver).position())
                            <= settings.maxDistanceMetres()) {
                        slab.add(source, receiver);
                    }
                    if (slab.size() == MOST_PAIRS) {
                        workOut(slab, sources, receivers, attenuations, pool, progress);
                        write(slab, sources, receivers, table);
                        slab = new Slab();
                    }
                }
            }
            workOut(slab, sources, receivers, attenuations, pool, progress);
            write(slab, sources, receivers, table);
        } finally {
            stopped.set(true);
            pool.shutdown();
        }
        return meter.total();
    }

    /** Pairs to which no path led; they are not in the table. */
    public long silentPairs() {
        return silent;
    }

    private void workOut(
            Slab slab,
            List<Place> sources,
            List<Place> receivers,
            List<PairAttenuation> attenuations,
            ExecutorService pool,
            LongConsumer progress)
            throws InterruptedException {
        meter.start();
        slab.open();
        while (attenuations.size() < threads) {
            attenuations.add(settings.on(scene));
        }
        SlabWork work = new SlabWork(slab, sources, receivers, done, stopped);
        List<Future<?>> shares = new ArrayList<>();
        for (PairAttenuation attenuation : attenuations) {
            shares.add(pool.submit(() -> work.share(attenuation)));
        }
        for (Future<?> share : shares) {
            await(share, progress);
        }
        meter.stop(slab.size());
        progress.accept(done.get());
    }

    private void await(Future<?> share, LongConsumer progress) throws InterruptedException {
        while (true) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            try {
                share.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException stillAtWork) {
                progress.accept(done.get());
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException failure) {
                    throw failure;
                }
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    private void write(Slab slab, List<Place> sources, List<Place> receivers, LevelTable table) throws IOException {
        double[] bands = new double[OctaveBands.COUNT];
        for (Slab.Stretch stretch : slab.stretches()) {
            String source = sources.get(stretch.source()).id();
            for (int pair = stretch.from(); pair < stretch.to(); pair++) {
                if (slab.arrives(pair)) {
                    slab.get(pair, bands);
                    table.add(source, receivers.get(slab.receiver(pair)).id(), bands);
                } else {
                    silent++;
                }
            }
        }
    }
}
