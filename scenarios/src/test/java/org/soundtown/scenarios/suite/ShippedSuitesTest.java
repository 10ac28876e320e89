package org.soundtown.scenarios.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soundtown.foundation.document.Overrides;
import org.soundtown.scenarios.scenario.Scenario;
import org.soundtown.scenarios.scenario.ScenarioReader;
import org.soundtown.scenarios.suite.measure.ShareMeasure;

/** The suites that the product carries. */
class ShippedSuitesTest {
    private static final Path PROJECT = Path.of("..");
    private static final Path SCENARIOS = PROJECT.resolve("scenarios/shipped");

    @ParameterizedTest
    @ValueSource(strings = {"ci", "nightly"})
    void everyVariantOfAShippedSuiteIsAScenarioThatReads(String name) {
        Suite suite = suite(name);

        assertEquals(name, suite.name());
        for (SuiteCase each : suite.cases()) {
            for (Variant variant : each.variants()) {
                List<String> overrides = new ArrayList<>(each.set());
                overrides.addAll(variant.overrides());
                Scenario scenario = ScenarioReader.read(
                        SCENARIOS.resolve(each.scenario() + ".yaml"),
                        PROJECT.resolve("districts"),
                        Overrides.of(overrides));
                assertTrue(scenario.durationSeconds() > 0, each.name() + " " + variant.name());
                assertFalse(each.expectationsOf(variant).isEmpty(), each.name() + " " + variant.name());
            }
        }
    }

    @Test
    void theNightRunsEveryShippedScenarioButTheFieldTrialsWhichHaveTheirOwnBench() throws IOException {
        Set<String> run = suite("nightly").cases().stream()
                .map(SuiteCase::scenario)
                .collect(Collectors.toCollection(TreeSet::new));

        try (Stream<Path> files = Files.list(SCENARIOS)) {
            Set<String> shipped = files.map(
                            file -> file.getFileName().toString().replace(".yaml", ""))
                    .filter(scenario -> !scenario.endsWith("-trial"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(shipped, run);
        }
    }

    @Test
    void everyClassThatSoundsInTheStreetsOfCiHasALineOfItsOwn() {
        SuiteCase streets = suite("ci").cases().get(0);
        Scenario scenario = ScenarioReader.read(
                SCENARIOS.resolve(streets.scenario() + ".yaml"),
                PROJECT.resolve("districts"),
                Overrides.of(streets.set()));
        Set<String> sounding = scenario.events().stream()
                .map(event -> event.emissionClass().id())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> expected = new TreeSet<>();
        for (Expectation expectation : streets.expectations()) {
            if (expectation.measure() instanceof ShareMeasure share
                    && !share.soundClass().isEmpty()) {
                expected.add(share.soundClass());
            }
        }
        assertEquals(sounding, expected);
    }

    private static Suite suite(String name) {
        return SuiteReader.read(PROJECT.resolve("scenarios/suites/" + name + ".yaml"));
    }
}
