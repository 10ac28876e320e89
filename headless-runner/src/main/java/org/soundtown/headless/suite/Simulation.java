package org.soundtown.headless.suite;

import java.nio.file.Path;
import org.soundtown.scenarios.scenario.Scenario;
import org.soundtown.simcore.ProgressListener;

/** Runs a scenario with its components, and leaves {@code chronicle.jsonl}, {@code results.json} and {@code report.html}. */
@FunctionalInterface
public interface Simulation {
    /**
     * @param folder is there and empty
     * @return false where the thread was interrupted before the end
     */
    boolean run(Scenario scenario, int threads, Path folder, ProgressListener listener);
}
