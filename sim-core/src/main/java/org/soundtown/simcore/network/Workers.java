package org.soundtown.simcore.network;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A fixed number of threads for work whose pieces do not touch each other. */
public final class Workers implements AutoCloseable {
    private final ExecutorService pool;

    /** @param threads 1 runs everything on the caller's thread */
    public Workers(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads " + threads + ": expected 1 or more");
        }
        pool = threads == 1 ? null : Executors.newFixedThreadPool(threads, Workers::daemon);
    }

    /**
     * Runs all and returns when all are done. What a piece throws is thrown here, the first piece's first.
     *
     * @throws CancellationException where the caller's thread is interrupted meanwhile
     */
    public void runAll(List<? extends Runnable> pieces) {
        if (pool == null || pieces.size() == 1) {
            pieces.forEach(Runnable::run);
            return;
        }
        List<Future<?>> running = new ArrayList<>();
        pieces.forEach(piece -> running.add(pool.submit(piece)));
        try {
            for (Future<?> each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "soundtown-worker");
        thread.setDaemon(true);
        return thread;
    }
}
