package org.soundtown.scenarios.comparison;

import org.soundtown.scenarios.evaluation.MissReason;
import org.soundtown.scenarios.evaluation.Outcome;
import org.soundtown.scenarios.evaluation.Stage;
import org.soundtown.scenarios.evaluation.trace.Story;

/**
 * How far one sound of a target class came.
 *
 * @param emission its line in the chronicle
 * @param seconds when it sounded (s since the run began)
 */
public record SoundFate(
        long emission,
        double seconds,
        boolean heard,
        boolean detected,
        boolean rightClass,
        boolean located,
        Stage stage,
        MissReason miss) {

    static SoundFate of(Story story, Outcome outcome) {
        return new SoundFate(
                story.emission().id(),
                story.emission().time(),
                story.heard(),
                story.detected(),
                !story.detectionsOfRightClass().isEmpty(),
                story.located().isPresent(),
                outcome.stage(),
                outcome.miss());
    }

    /** How many of heard, detected, right class and located it reached: more is better. */
    int score() {
        return (heard ? 1 : 0) + (detected ? 1 : 0) + (rightClass ? 1 : 0) + (located ? 1 : 0);
    }
}
