package org.soundtown.scenarios.evaluation;

import java.util.List;
import org.soundtown.scenarios.evaluation.trace.Stories;
import org.soundtown.simcore.chronicle.ChronicleRecord;

/** Measures a run from its chronicle. Pure: the same lines give the same results. */
public final class Evaluation {
    private Evaluation() {}

    /**
     * @param lines a chronicle's lines in their order, complete or cut off
     * @throws org.soundtown.foundation.document.InputError where a line lacks a field that docs/chronicle.md promises
     */
    public static Results of(List<ChronicleRecord> lines) {
        return of(Stories.of(lines));
    }

    /** The same, with what only the district knows to divide by. */
    public static Results of(List<ChronicleRecord> lines, Community community) {
        return of(Stories.of(lines), community);
    }

    /** The same from a chronicle already read by causes. */
    public static Results of(Stories stories) {
        return of(stories, Community.UNKNOWN);
    }

    private static Results of(Stories stories, Community community) {
        SensorTime sensorTime = SensorTime.of(stories.trace());
        return new Results(
                RunSummary.of(stories.trace()),
                ClassScore.of("all targets", stories.targets()),
                ClassScore.byClass(stories.targets()),
                ClassScore.byClass(stories.distractors()),
                Outcome.of(stories, sensorTime),
                Latencies.of(stories),
                FalseAlarms.of(stories, sensorTime),
                SwitchLosses.of(stories),
                Privacy.of(stories, sensorTime),
                Uplink.of(stories.trace(), sensorTime),
                Burden.of(stories, sensorTime, community),
                Account.of(stories));
    }
}
