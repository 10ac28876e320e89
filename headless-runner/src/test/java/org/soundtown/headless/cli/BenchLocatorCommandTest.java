package org.soundtown.headless.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchLocatorCommandTest {
    @ParameterizedTest
    @CsvSource({
        "--events, 0, --events",
        "--surveys, 1001, --surveys",
        "--district, nowhere, nowhere",
        "--settings, none.yaml, none.yaml"
    })
    void aWrongOptionIsOneLineThatNamesItAndExitCodeTwo(String option, String value, String named) {
        Invocation run = Invocation.of("bench", "locator", option, value);
        assertEquals(2, run.exitCode(), run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains(named), run.err());
    }
}
