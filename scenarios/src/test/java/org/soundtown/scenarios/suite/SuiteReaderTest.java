package org.soundtown.scenarios.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soundtown.foundation.document.InputError;

class SuiteReaderTest {
    private static final String ONE_CASE = """
            name: s
            cases:
              - name: c
                scenario: pilot
                expect: [{metric: deterministic}]
            """;

    @TempDir
    Path folder;

    private Suite read(String text) {
        try {
            return SuiteReader.read(Files.writeString(folder.resolve("s.yaml"), text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsExpectedReadsAsASentence() {
        Suite suite = read("""
                name: small
                rule: {strict: true, sequential: {alpha: 0.01, beta: 0.1}}
                cases:
                  - name: evening
                    scenario: pilot
                    seeds: {from: 3, count: 2}
                    expect:
                      - {metric: detected, atLeast: 0.5}
                      - {metric: located, class: gunshot, withinMetres: 20, atLeast: 0.3}
                      - {metric: errorMetres, class: cry, quantile: 0.9, atMost: 30}
                      - {metric: latency, link: emission-to-drone, quantile: 0.95, atMost: 120}
                      - {metric: falseAlarms, atMost: 2.5}
                      - {metric: privacy, count: cameraLooks, per: run, atMost: 10}
                      - {metric: deterministic}
                      - {metric: unchanged}
                """);
        SuiteCase evening = suite.cases().get(0);
        assertEquals(List.of(3L, 4L), evening.seeds());
        assertEquals(new Rule(true, java.util.Optional.of(new Rule.Sequential(0.01, 0.1))), evening.rule());
        assertEquals(
                List.of(
                        "all targets: detected ≥ 0.5",
                        "gunshot: located within 20 m ≥ 0.3",
                        "cry: P90 of the error of place ≤ 30 m",
                        "P95 of emission-to-drone ≤ 120 s",
                        "false alarms per sensor-day ≤ 2.5",
                        "camera looks per run ≤ 10",
                        "same chronicle again, on another number of threads",
                        "chronicles as in the golden list"),
                evening.expectations().stream().map(Expectation::text).toList());
        assertEquals(folder.resolve("s.sha256"), suite.goldenList());
    }

    @Test
    void aMatrixIsEveryCombinationAndAnExpectationMayHoldForSomeOnly() {
        Suite suite = read("""
                name: s
                cases:
                  - name: c
                    scenario: pilot
                    vary:
                      startHour: [10, 22]
                      failures: {none: [], one: [{microphone: mic-01, fromSeconds: 0, toSeconds: 9}]}
                    expect:
                      - {metric: detected, atLeast: 0.5, when: {failures: none}}
                      - {metric: deterministic, when: {startHour: 10}}
                """);
        SuiteCase one = suite.cases().get(0);
        assertEquals(
                List.of(
                        "startHour=10, failures=none: 2",
                        "startHour=10, failures=one: 1",
                        "startHour=22, failures=none: 1",
                        "startHour=22, failures=one: 0"),
                one.variants().stream()
                        .map(each ->
                                each.name() + ": " + one.expectationsOf(each).size())
                        .toList());
        assertEquals(
                List.of("startHour=22", "failures=[{\"microphone\":\"mic-01\",\"fromSeconds\":0,\"toSeconds\":9}]"),
                one.variants().get(3).overrides());
    }

    @Test
    void everyFaultOfAFileIsALineWithItsPlace() {
        InputError error = assertThrows(InputError.class, () -> read("""
                name: small suite
                cases:
                  - name: c
                    seeds: [1, 1, two]
                    expect:
                      - {metric: detectd, atLeast: 0.5}
                      - {metric: detected, class: gunshoot, atLeast: 1.5}
                      - {metric: detected}
                      - {metric: latency, link: emission-to-moon, quantile: 2, atMost: 3}
                      - {metric: detected, link: order-to-drone, atLeast: 0.5}
                      - {metric: detected, atLest: 0.5}
                  - {name: d, scenario: pilot, expect: []}
                """));
        List<String> lines = error.getMessage().lines().toList();
        for (String place : List.of(
                ":1:1: name: ",
                ":3:5: cases[0].scenario: missing",
                "cases[0].seeds[1]: 1: expected each seed once",
                "cases[0].seeds[2]: 'two': expected a whole number",
                "cases[0].expect[0].metric: 'detectd': did you mean 'detected'",
                "cases[0].expect[1].class: 'gunshoot': did you mean 'gunshot'",
                "cases[0].expect[1].atLeast: 1.5: expected 0.0 to 1.0",
                "cases[0].expect[2]: no bound: expected one of atLeast and atMost",
                "cases[0].expect[3].link: 'emission-to-moon'",
                "cases[0].expect[3].quantile: 2.0: expected 0.01 to 0.99",
                "cases[0].expect[4].link: order-to-drone: expected nothing",
                "cases[0].expect[5].atLest: unknown key",
                "cases[1].expect: []: expected a list of at least one expectation")) {
            assertEquals(
                    1,
                    lines.stream().filter(line -> line.contains(place)).count(),
                    place + " in\n" + lines.stream().collect(Collectors.joining("\n")));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    a path that is none    | set: {"a..b": 1}                       | cases[0].set
                    a matrix of one number | vary: {startHour: 3}                   | cases[0].vary.startHour
                    a value twice          | vary: {startHour: [3, 3]}              | cases[0].vary.startHour
                    no seed                | seeds: []                              | cases[0].seeds
                    too many seeds         | seeds: {count: 1000000}                | cases[0].seeds.count
                    a risk of one          | rule: {sequential: {alpha: 1}}         | cases[0].rule.sequential.alpha
                    a rule that is none    | rule: strict                           | cases[0].rule
                    """)
    void aFaultInACaseIsOneLineWithItsPlace(String fault, String line, String place) {
        InputError error = assertThrows(InputError.class, () -> read(ONE_CASE + "    " + line + "\n"));
        assertEquals(1, error.getMessage().lines().count(), error.getMessage());
        assertTrue(error.getMessage().contains(": " + place), fault + ": " + error.getMessage());
    }
}
