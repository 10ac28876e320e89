package org.soundtown.acoustics.air;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soundtown.foundation.band.OctaveBands;

class AtmosphereTest {
    /** ISO 9613-2:1996 table 2 (dB/km), printed with one decimal or three digits. */
    @ParameterizedTest
    @CsvSource({
        "10, 70, 0.1, 0.4, 1.0, 1.9, 3.7, 9.7, 32.8, 117",
        "20, 70, 0.1, 0.3, 1.1, 2.8, 5.0, 9.0, 22.9, 76.6",
        "30, 70, 0.1, 0.3, 1.0, 3.1, 7.4, 12.7, 23.1, 59.3",
        "15, 20, 0.3, 0.6, 1.2, 2.7, 8.2, 28.2, 88.8, 202",
        "15, 50, 0.1, 0.5, 1.2, 2.2, 4.2, 10.8, 36.2, 129",
        "15, 80, 0.1, 0.3, 1.1, 2.4, 4.1, 8.3, 23.7, 82.8"
    })
    void theAirTakesAwayWhatTheStandardsTableSays(
            double celsius,
            double humidity,
            double at63,
            double at125,
            double at250,
            double at500,
            double at1k,
            double at2k,
            double at4k,
            double at8k) {
        double[] expected = {at63, at125, at250, at500, at1k, at2k, at4k, at8k};
        Atmosphere air = Atmosphere.still(celsius, humidity);
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            double perKilometre = 1000 * air.absorptionDbPerMetre(OctaveBands.exactHertz(band));
            double halfDigit = expected[band] > 100 ? 0.5 : 0.05;
            assertEquals(expected[band], perKilometre, halfDigit + 0.01, OctaveBands.nominalHertz(band) + " Hz");
        }
    }

    @Test
    void soundRunsAsFastAsTheStandardSaysAtTwentyDegreesAndSlowerInTheCold() {
        assertEquals(343.2, Atmosphere.still(20, 50).soundSpeed(), 1e-9);
        assertEquals(331.3, Atmosphere.still(0, 50).soundSpeed(), 0.05);
    }

    @Test
    void soundIsFasterWithTheWindAndSlowerAgainstIt() {
        Atmosphere westerly = new Atmosphere(20, 50, 101.325, 8, 270);
        assertEquals(351.2, westerly.effectiveSpeed(1, 0, 0), 1e-9);
        assertEquals(335.2, westerly.effectiveSpeed(-5, 0, 0), 1e-9);
        assertEquals(Math.sqrt(343.2 * 343.2 - 8 * 8), westerly.effectiveSpeed(0, 1, 0), 1e-9);
    }

    @Test
    void soundThatCrossesTheWindObliquelyKeepsItsSpeedThroughTheAir() {
        Atmosphere wind = new Atmosphere(20, 50, 101.325, 12, 300);
        double east = 0.6;
        double north = 0.8;
        double over = wind.effectiveSpeed(east, north, 0);
        double throughEast = over * east - 12 * Math.sin(Math.toRadians(120));
        double throughNorth = over * north - 12 * Math.cos(Math.toRadians(120));
        assertEquals(343.2, Math.hypot(throughEast, throughNorth), 1e-9);
        assertEquals(over, wind.reversed().effectiveSpeed(-east, -north, 0), 1e-9);
    }

    @Test
    void weatherThatCannotBeIsRefusedByNameAndRange() {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> Atmosphere.still(20, Double.NaN));
        assertEquals("relativeHumidityPercent: NaN: expected 0.1 to 100.0 %", error.getMessage());
        assertTrue(assertThrows(IllegalArgumentException.class, () -> new Atmosphere(20, 50, 5, 0, 0))
                .getMessage()
                .startsWith("pressureKilopascal"));
    }
}
