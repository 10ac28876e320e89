package org.soundtown.scenarios.evaluation;

import java.util.List;

/**
 * What a run measured; {@link ResultsFile} writes it as {@code results.json}. Each number stands with its denominator.
 *
 * @param allTargets all target classes together
 * @param targets per target class, by name
 * @param distractors per distractor class, by name: here detection is a fault
 * @param outcomes what became of each emission of a target class, in the order of the chronicle
 * @param burden what the system asks of city and residents, by every denominator
 * @param accounts the same run in a vendor's and an auditor's words
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
        Uplink uplink,
        Burden burden,
        List<Account> accounts) {
    public Results {
        targets = List.copyOf(targets);
        distractors = List.copyOf(distractors);
        outcomes = List.copyOf(outcomes);
        accounts = List.copyOf(accounts);
    }

    /** The outcomes that fell short of a located alert under the right class. */
    public List<Outcome> misses() {
        return outcomes.stream()
                .filter(outcome -> outcome.miss() != MissReason.NONE)
                .toList();
    }
}
