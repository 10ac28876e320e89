package org.soundtown.headless.table;

import org.soundtown.scenarios.evaluation.Evaluation;
import org.soundtown.scenarios.evaluation.Results;
import org.soundtown.scenarios.evaluation.trace.Stories;
import org.soundtown.scenarios.shelf.ShelvedRun;

/** A run read by causes and measured. */
record MeasuredRun(ShelvedRun run, Stories stories, Results results) {

    static MeasuredRun of(ShelvedRun run) {
        return run.read(lines -> {
            Stories stories = Stories.of(lines);
            return new MeasuredRun(run, stories, Evaluation.of(stories));
        });
    }

    /** The columns by which the two tables are joined. */
    void putKey(TableColumns row) {
        row.put("run", run.name());
        row.put("scenario", run.key().scenario());
        row.put("variation", run.key().variation());
        row.put("seed", run.key().seed());
    }
}
