package org.soundtown.headless.suite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.soundtown.foundation.document.Digests;
import org.soundtown.foundation.document.Fault;
import org.soundtown.foundation.document.InputError;
import org.soundtown.foundation.document.Overrides;
import org.soundtown.scenarios.scenario.Scenario;
import org.soundtown.scenarios.scenario.ScenarioReader;
import org.soundtown.scenarios.suite.Suite;
import org.soundtown.scenarios.suite.SuiteCase;
import org.soundtown.scenarios.suite.Variant;
import org.soundtown.scenarios.suite.measure.ExactMeasure;

/**
 * The runs that a suite takes. Every scenario is read in every variant before the first run, so that a mistake in the last
 * case does not show after an hour.
 *
 * @param program digest of the program
 */
public record SuitePlan(Suite suite, String program, List<PlannedCase> cases) {
    /** Any number but one: what one thread leaves in order, several may not. */
    private static final int THREADS_OF_REPEAT = 2;

    public SuitePlan {
        cases = List.copyOf(cases);
    }

    /**
     * @param shippedScenario from a shipped scenario's name to its file
     * @param set overrides for all cases, laid over theirs
     * @param check what else a scenario must stand before it may run
     * @throws InputError with the faults of all cases
     */
    public static SuitePlan of(
            Suite suite,
            UnaryOperator<String> shippedScenario,
            Path districts,
            List<String> set,
            Consumer<Scenario> check) {
        return new Planner(suite, shippedScenario, districts, set, check).plan();
    }

    /** All runs, repeated ones too. */
    public List<PlannedRun> runs() {
        List<PlannedRun> runs = new ArrayList<>();
        for (PlannedCase each : cases) {
            runs.addAll(each.runs());
            each.repeat().ifPresent(runs::add);
        }
        return runs;
    }

    private record Planner(
            Suite suite,
            UnaryOperator<String> shippedScenario,
            Path districts,
            List<String> set,
            Consumer<Scenario> check,
            Ingredients ingredients,
            String program) {
        Planner(
                Suite suite,
                UnaryOperator<String> shippedScenario,
                Path districts,
                List<String> set,
                Consumer<Scenario> check) {
            this(suite, shippedScenario, districts, set, check, new Ingredients(), ProgramDigest.current());
        }

        SuitePlan plan() {
            List<PlannedCase> cases = new ArrayList<>();
            List<InputError> errors = new ArrayList<>();
            for (SuiteCase each : suite.cases()) {
                for (Variant variant : each.variants()) {
                    try {
                        cases.add(planned(each, variant));
                    } catch (InputError e) {
                        errors.add(e);
                    }
                }
            }
            if (!errors.isEmpty()) {
                throw together(errors);
            }
            return new SuitePlan(suite, program, cases);
        }

        private PlannedCase planned(SuiteCase suiteCase, Variant variant) {
            Path file = scenario(suiteCase);
            List<String> texts = new ArrayList<>(suiteCase.set());
            texts.addAll(variant.overrides());
            texts.addAll(set);
            Overrides overrides = Overrides.of(texts);
            Scenario scenario = ScenarioReader.read(file, districts, overrides);
            check.accept(scenario);
            String name = PlannedCase.name(suiteCase, variant);
            String what = program
                    + "\n" + ingredients.of(file, overrides, scenario.district().folder())
                    + "\n" + texts;
            double seconds = scenario.durationSeconds();
            List<PlannedRun> runs = new ArrayList<>();
            for (long seed : suiteCase.seeds()) {
                String key = Digests.of(what + "\nseed " + seed);
                runs.add(new PlannedRun(name + " seed " + seed, file, overrides, seed, 1, key, seconds));
            }
            boolean repeats = suiteCase.expectationsOf(variant).stream()
                    .anyMatch(expectation -> expectation.measure() == ExactMeasure.DETERMINISTIC);
            return new PlannedCase(
                    suiteCase,
                    variant,
                    file,
                    texts,
                    runs,
                    repeats ? Optional.of(repeated(runs.get(0), what)) : Optional.empty());
        }

        private static PlannedRun repeated(PlannedRun first, String what) {
            String threads = " on " + THREADS_OF_REPEAT + " threads";
            return new PlannedRun(
                    first.label() + threads,
                    first.scenario(),
                    first.overrides(),
                    first.seed(),
                    THREADS_OF_REPEAT,
                    Digests.of(what + "\nseed " + first.seed() + threads),
                    first.durationSeconds());
        }

        private Path scenario(SuiteCase suiteCase) {
            Path beside = suite.file()
                    .toAbsolutePath()
                    .resolveSibling(suiteCase.scenario())
                    .normalize();
            try {
                return Files.isRegularFile(beside) ? beside : Path.of(shippedScenario.apply(suiteCase.scenario()));
            } catch (InputError e) {
                throw new InputError(suite.file() + ": case " + suiteCase.name() + ": scenario: " + e.getMessage(), e);
            }
        }

        /** The same fault in several variants is one. */
        private static InputError together(List<InputError> errors) {
            List<Fault> faults = errors.stream()
                    .flatMap(error -> error.faults().stream())
                    .distinct()
                    .toList();
            return errors.stream()
                    .filter(error -> error.faults().isEmpty())
                    .findFirst()
                    .orElseGet(() -> new InputError(faults));
        }
    }
}
