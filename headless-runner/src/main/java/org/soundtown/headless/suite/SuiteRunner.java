package org.soundtown.headless.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.soundtown.foundation.document.InputError;
import org.soundtown.scenarios.scenario.ScenarioReader;
import org.soundtown.simcore.ProgressListener;
import org.soundtown.simcore.chronicle.ChronicleError;

/** Runs a plan's runs, several at once. Each has a thread of its own, so that a suite scales with the machine's cores. */
public final class SuiteRunner {
    private final SuitePlan plan;
    private final Path districts;
    private final Simulation simulation;
    private final RunStore store;
    private final SuiteListener listener;

    public SuiteRunner(SuitePlan plan, Path districts, Simulation simulation, RunStore store, SuiteListener listener) {
        this.plan = plan;
        this.districts = districts;
        this.simulation = simulation;
        this.store = store;
        this.listener = listener;
    }

    /**
     * Runs what is not kept already, and judges.
     *
     * @return empty where the calling thread was interrupted; what had come to its end is kept
     * @throws UncheckedIOException where a run cannot be kept, or there is too little memory
     * @throws ChronicleError where a chronicle cannot be written
     */
    public Optional<SuiteResult> run(int jobs, GoldenList golden) {
        List<CaseProgress> cases = plan.cases().stream().map(CaseProgress::new).toList();
        Board board = new Board(cases);
        ExecutorService pool = Executors.newFixedThreadPool(jobs);
        try {
            ExecutorCompletionService<Boolean> jobsDone = new ExecutorCompletionService<>(pool);
            for (int job = 0; job < jobs; job++) {
                jobsDone.submit(() -> work(board));
            }
            for (int job = 0; job < jobs; job++) {
                if (!jobsDone.take().get()) {
                    return Optional.empty();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError) {
                throw new UncheckedIOException(new IOException(
                        "not enough memory for " + jobs + " runs at once: fewer --jobs, or a larger -Xmx, may help",
                        e));
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } finally {
            putDown(pool);
        }
        return Optional.of(SuiteResult.of(plan, cases, golden));
    }

    /** One job: run after run until none is left; false where it was interrupted. */
    private boolean work(Board board) {
        for (Optional<PlannedRun> next = board.take(); next.isPresent(); next = board.take()) {
            PlannedRun run = next.get();
            Optional<RunOutcome> outcome = outcome(run);
            if (outcome.isEmpty()) {
                return false;
            }
            List<PlannedRun> spared = board.put(run, outcome.get());
            listener.ended(run);
            spared.forEach(listener::ended);
        }
        return true;
    }

    private Optional<RunOutcome> outcome(PlannedRun run) {
        try {
            return store.obtain(run, folder -> simulate(run, folder)).map(RunOutcome.Done::new);
        } catch (InputError | ChronicleError | UncheckedIOException e) {
            if (Thread.currentThread().isInterrupted()) {
                return Optional.empty();
            }
            throw e;
        } catch (RuntimeException e) {
            return Thread.currentThread().isInterrupted()
                    ? Optional.empty()
                    : Optional.of(new RunOutcome.Broken(run, BrokenRun.report(run, e)));
        }
    }

    private boolean simulate(PlannedRun run, Path folder) {
        ProgressListener progress = (seconds, duration) -> listener.progressed(run, seconds);
        return simulation.run(
                ScenarioReader.read(run.scenario(), districts, run.overrides()).withSeed(run.seed()),
                run.threads(),
                folder,
                progress);
    }

    /** Nothing may be written any more once the suite has let go of its folder. */
    private static void putDown(ExecutorService pool) {
        pool.shutdownNow();
        boolean interrupted = Thread.interrupted();
        try {
            while (!pool.awaitTermination(1, java.util.concurrent.TimeUnit.SECONDS)) {
                pool.shutdownNow();
            }
        } catch (InterruptedException e) {
            interrupted = true;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
