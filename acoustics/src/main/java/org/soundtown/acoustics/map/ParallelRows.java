package org.soundtown.acoustics.map;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Works off the rows of a map on several threads, each taking the next row that nobody has begun. Rows don't depend on
 * one another, so the result doesn't depend on who takes which.
 */
final class ParallelRows {
    private static final int MOST_THREADS = 1024;

    private final int rows;
    private final MapProgress progress;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private int done;

    private ParallelRows(int rows, MapProgress progress) {
        this.rows = rows;
        this.progress = progress;
    }

    /**
     * @param worker makes one thread's own row worker, with the buffers it needs
     * @throws CancellationException when given up or interrupted
     */
    static void run(int rows, int threads, MapProgress progress, Supplier<IntConsumer> worker) {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new IllegalArgumentException("threads: " + threads + ": expected 1 to " + MOST_THREADS);
        }
        ParallelRows work = new ParallelRows(rows, progress);
        int crew = Math.min(threads, rows);
        if (crew == 1) {
            work.workOff(worker);
        } else {
            work.share(crew, worker);
        }
        if (work.stopped.get()) {
            throw new CancellationException("map given up after " + work.done + " of " + rows + " rows");
        }
    }

    private void share(int crew, Supplier<IntConsumer> worker) {
        ExecutorService executor = Executors.newFixedThreadPool(crew);
        try {
            Callable<Void> job = () -> {
                try {
                    workOff(worker);
                } catch (RuntimeException e) {
                    stopped.set(true);
                    throw e;
                }
                return null;
            };
            for (Future<Void> finished : executor.invokeAll(Collections.nCopies(crew, job))) {
                finished.get();
            }
        } catch (InterruptedException e) {
            stopped.set(true);
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }

    private void workOff(Supplier<IntConsumer> worker) {
        IntConsumer rowWorker = worker.get();
        for (int row = next.getAndIncrement(); row < rows && !stopped.get(); row = next.getAndIncrement()) {
            rowWorker.accept(row);
            report();
        }
    }

    private synchronized void report() {
        done++;
        if (!progress.rowDone(done, rows) || Thread.currentThread().isInterrupted()) {
            stopped.set(true);
        }
    }
}
