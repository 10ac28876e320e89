package org.soundtown.headless.suite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.soundtown.scenarios.suite.Expectation;
import org.soundtown.scenarios.suite.measure.ExactMeasure;
import org.soundtown.scenarios.suite.rule.Judge;
import org.soundtown.scenarios.suite.rule.Ran;

/** The runs of one variant that have come back. Not thread-safe: the board guards it. */
final class CaseProgress {
    private final PlannedCase planned;
    private final Judge judge;
    private final Map<PlannedRun, RunOutcome> outcomes = new HashMap<>();

    CaseProgress(PlannedCase planned) {
        this.planned = planned;
        this.judge = new Judge(planned.suiteCase().rule());
    }

    PlannedCase planned() {
        return planned;
    }

    Judge judge() {
        return judge;
    }

    void put(PlannedRun run, RunOutcome outcome) {
        outcomes.put(run, outcome);
    }

    /** Whether no further seed can change a finding. */
    boolean isDecided() {
        return broken().isPresent()
                || (planned.stopsEarly() && looksNeeded(unbroken()).isPresent());
    }

    /**
     * The runs that findings rest on, in the order of the seeds: all, or the first so many that every expectation was decided.
     * A run beyond them, done because another job was free, is left aside.
     */
    List<KeptRun> counted() {
        List<KeptRun> runs = unbroken();
        return planned.stopsEarly() ? runs.subList(0, looksNeeded(runs).orElse(runs.size())) : runs;
    }

    Optional<KeptRun> repeat() {
        return planned.repeat()
                .map(outcomes::get)
                .flatMap(outcome ->
                        outcome instanceof RunOutcome.Done done ? Optional.of(done.run()) : Optional.empty());
    }

    /** The first run, in the order of the plan, on which the program broke. */
    Optional<RunOutcome.Broken> broken() {
        List<PlannedRun> all = new ArrayList<>(planned.runs());
        planned.repeat().ifPresent(all::add);
        return all.stream()
                .map(outcomes::get)
                .filter(RunOutcome.Broken.class::isInstance)
                .map(RunOutcome.Broken.class::cast)
                .findFirst();
    }

    static List<Ran> asRan(List<KeptRun> runs) {
        return runs.stream()
                .map(run -> new Ran(run.planned().seed(), run.digest(), run.results()))
                .toList();
    }

    /** The first runs without a gap. */
    private List<KeptRun> unbroken() {
        List<KeptRun> runs = new ArrayList<>();
        for (PlannedRun run : planned.runs()) {
            if (!(outcomes.get(run) instanceof RunOutcome.Done done)) {
                break;
            }
            runs.add(done.run());
        }
        return runs;
    }

    private Optional<Integer> looksNeeded(List<KeptRun> runs) {
        List<Ran> ran = asRan(runs);
        for (int looks = 1; looks <= ran.size(); looks++) {
            List<Ran> seen = ran.subList(0, looks);
            if (statistical().stream()
                    .allMatch(each -> judge.judge(each, seen, false).isPresent())) {
                return Optional.of(looks);
            }
        }
        return Optional.empty();
    }

    private List<Expectation> statistical() {
        return planned.expectations().stream()
                .filter(each -> !(each.measure() instanceof ExactMeasure))
                .toList();
    }
}
