package org.soundtown.headless.suite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which runs are still to be done. What is handed out, and in which order it comes back, changes how long a suite takes and
 * never what it finds: findings look at a case's runs in the order of its seeds. Thread-safe.
 */
final class Board {
    private record Task(CaseProgress of, int index, PlannedRun run) {}

    private final List<CaseProgress> cases;
    private final List<Task> open = new ArrayList<>();
    private final Map<PlannedRun, CaseProgress> handedOut = new HashMap<>();
    private final Set<PlannedRun> leftOut = new HashSet<>();

    Board(List<CaseProgress> cases) {
        this.cases = List.copyOf(cases);
        for (CaseProgress each : cases) {
            PlannedCase planned = each.planned();
            for (int i = 0; i < planned.runs().size(); i++) {
                open.add(new Task(each, i, planned.runs().get(i)));
            }
            planned.repeat().ifPresent(run -> open.add(new Task(each, 0, run)));
        }
        // Long runs first, so that none begins when all others have ended; where seeds may be left out, one after
        // another.
        open.sort(Comparator.<Task>comparingInt(task -> task.of().planned().stopsEarly() ? task.index() : 0)
                .thenComparingDouble(task -> -task.run().durationSeconds()));
    }

    /** The next run to do; empty where none is left. */
    synchronized Optional<PlannedRun> take() {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Task task = open.remove(0);
        handedOut.put(task.run(), task.of());
        return Optional.of(task.run());
    }

    /** Takes a run's outcome; returns the runs that are no longer needed. */
    synchronized List<PlannedRun> put(PlannedRun run, RunOutcome outcome) {
        CaseProgress progress = handedOut.get(run);
        progress.put(run, outcome);
        List<PlannedRun> spared = new ArrayList<>();
        if (progress.isDecided()) {
            open.removeIf(task -> {
                boolean idle = task.of() == progress
                        && progress.planned()
                                .repeat()
                                .filter(task.run()::equals)
                                .isEmpty();
                if (idle && leftOut.add(task.run())) {
                    spared.add(task.run());
                }
                return idle;
            });
        }
        return spared;
    }

    List<CaseProgress> cases() {
        return cases;
    }
}
