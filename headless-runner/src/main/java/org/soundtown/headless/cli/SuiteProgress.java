package org.soundtown.headless.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.soundtown.headless.suite.PlannedRun;
import org.soundtown.headless.suite.SuiteListener;

/** How far a suite is, in simulated seconds of all its runs. */
final class SuiteProgress implements SuiteListener, AutoCloseable {
    private final Map<PlannedRun, Double> reached = new HashMap<>();
    private final Progress progress;

    SuiteProgress(String suite, List<PlannedRun> runs) {
        double total = runs.stream().mapToDouble(PlannedRun::durationSeconds).sum();
        progress = Progress.of(suite, total);
    }

    @Override
    public synchronized void progressed(PlannedRun run, double seconds) {
        reached.put(run, Math.min(seconds, run.durationSeconds()));
        progress.at((long)
                reached.values().stream().mapToDouble(Double::doubleValue).sum());
    }

    @Override
    public void ended(PlannedRun run) {
        progressed(run, run.durationSeconds());
    }

    @Override
    public synchronized void close() {
        progress.close();
    }
}
