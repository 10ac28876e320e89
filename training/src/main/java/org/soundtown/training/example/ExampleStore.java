package org.soundtown.training.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Makes examples part by part on a few threads, each part in a file of its own; parts that are there already are only read.
 * What a part holds does not depend on the threads.
 */
final class ExampleStore {
    private final Path folder;
    private final int threads;
    private final Map<String, Callable<List<Example>>> parts = new LinkedHashMap<>();

    ExampleStore(Path folder, int threads) {
        this.folder = folder;
        this.threads = threads;
    }

    /** Adds a part; {@code maker} runs only where its file is not there. */
    void add(String name, Callable<List<Example>> maker) {
        parts.put(name, maker);
    }

    /** Told after each part, in the order of the parts. */
    @FunctionalInterface
    interface PartListener {
        void done(int done, int total, String name);
    }

    List<Example> examples(PartListener listener) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Map<String, Future<List<Example>>> running = new LinkedHashMap<>();
            parts.forEach((name, maker) -> running.put(name, workers.submit(() -> part(name, maker))));
            List<Example> all = new ArrayList<>();
            int done = 0;
            for (Map.Entry<String, Future<List<Example>>> part : running.entrySet()) {
                all.addAll(part.getValue().get());
                listener.done(++done, parts.size(), part.getKey());
            }
            return all;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted: what was made so far is kept in " + folder, e);
        } finally {
            workers.shutdownNow();
        }
    }

    private List<Example> part(String name, Callable<List<Example>> maker) throws Exception {
        Path file = folder.resolve(name + ".examples");
        try {
            if (!Files.isRegularFile(file)) {
                ExampleFile.write(file, maker.call());
            }
            return ExampleFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }
}
