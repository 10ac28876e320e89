package org.soundtown.headless.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong options of the commands that measure in waveform runs. */
class CurveCommandsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "detection-curves --events 3 | --events 3: expected 10 to 100000",
                "detection-curves --districts nowhere | nowhere: expected a shipped district's name, or a folder",
                "coverage-check nowhere | nowhere: expected a shipped district's name, or a folder",
                "coverage-check nowhere --grid 0.2 | --grid 0.2: expected 1 to 50 m"
            })
    void wrongInputEndsInOneLineThatSaysWhatWasExpected(String typed, String expected) {
        Invocation invocation = Invocation.of(typed.split(" "));
        assertEquals(2, invocation.exitCode());
        assertTrue(invocation.err().contains(expected), invocation.err());
        assertEquals(1, invocation.err().lines().count());
    }
}
