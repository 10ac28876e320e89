package org.soundtown.scenarios.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariationNameTest {
    @ParameterizedTest
    @CsvSource({
        "pilot-seed7-20260601-200000, ''",
        "windy/pilot-seed7, windy",
        "pilot/windy/7, windy",
        "pilot/windy/seed-07, windy",
        "pilot/microphones=7/seed7, microphones=7",
        "pilot-windy-seed7, windy",
        "pilots/seed7, pilots",
        "night/wet/pilot/seed7, night/wet",
        "pilot/seed77, seed77"
    })
    void aPathSaysWhatWasVaried(String path, String variation) {
        assertEquals(variation, VariationName.of(path, "pilot", 7));
    }
}
