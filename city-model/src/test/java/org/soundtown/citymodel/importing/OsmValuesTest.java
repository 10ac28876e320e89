package org.soundtown.citymodel.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OsmValuesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "12|12",
                "12.5 m|12.5",
                "7,5|7.5",
                "40'|12.192",
                "6'2\"|1.8796",
                "20 ft|6.096",
                "-3|NaN",
                "tall|NaN",
                "NaN|NaN"
            })
    void heightsAreReadAsMappersWriteThem(String text, double metres) {
        assertEquals(metres, OsmValues.metres(text).orElse(Double.NaN), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"50,50", "30 mph,48.28032", "walk,7", "AT:urban,50", "DE:zone:30,30", "none,NaN", "signals,NaN"})
    void speedLimitsAreReadAsMappersWriteThem(String text, double kmh) {
        assertEquals(kmh, OsmValues.kmh(text).orElse(Double.NaN), 1e-9);
    }
}
