package org.soundtown.scenarios.evaluation;

import java.util.List;

/**
 * What a run measured; {@link ResultsFile} writes it as {@code results.json}. Each number stands with its denominator.
 *
 * @param allTargets all target classes together
 * @param targets per target class, by name
 * @param distractors per distractor class, by name: here detection is a fault
 * @param outcomes what became of each emission of a target class, in the order of the chronicle
 */
public record Results(
        RunSummary run,
        ClassScore allTargets,
        List<ClassScore> targets,
        List<ClassScore> distractors,
        List<Outcome> outcomes,
        Latencies latencies,
        FalseAlarms falseAlarms,
        SwitchLosses switchLosses,
        Privacy privacy,
        Uplink uplink) {
    public Results {
        targets = List.copyOf(targets);
        distractors = List.copyOf(distractors);
        outcomes = List.copyOf(outcomes);
    }

    /** The outcomes that fell short of a located alert under the right class. */
    public List<Outcome> misses() {
        return outcomes.stream()
                .filter(outcome -> outcome.miss() != MissReason.NONE)
                .toList();
    }
}
