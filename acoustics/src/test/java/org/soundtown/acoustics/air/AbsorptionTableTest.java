package org.soundtown.acoustics.air;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Table 1 of ISO 9613-1:1993 (dB/km, three significant digits), as open implementations carry parts of it. */
class AbsorptionTableTest {
    /** The table's rows run over the exact mid-band frequencies of third octaves from 50 Hz to 10 kHz. */
    @ParameterizedTest
    @CsvSource({
        "-20, 10, 0.589 0.756 0.924 1.08 1.20 1.30 1.37 1.43 1.46 1.49 1.52 1.55 1.59 1.65 1.74 1.88 2.10 2.44 2.99"
                + " 3.86 5.24 7.42 10.9 16.4",
        "-15, 30, 0.212 0.305 0.446 0.660 0.979 1.45 2.10 2.97 4.05 5.27 6.52 7.67 8.65 9.44 10.1 10.6 11.0 11.5 12.2"
                + " 13.1 14.6 16.8 20.3 25.9",
        "25, 80, 0.0426 0.0673 0.106 0.167 0.262 0.409 0.631 0.963 1.44 2.10 2.95 3.97 5.12 6.35 7.62 9.01 10.7 12.9"
                + " 16.2 21.1 28.8 40.8 59.8 89.6"
    })
    void theAirTakesAwayWhatTheTableSaysAtEveryThirdOctave(double celsius, double humidity, String row) {
        String[] values = row.split(" ");
        for (int i = 0; i < values.length; i++) {
            double hertz = 1000 * Math.pow(10, (i - 13) / 10.0);
            assertTabulated(Double.parseDouble(values[i]), celsius, humidity, hertz);
        }
    }

    @ParameterizedTest
    @CsvSource({"6300, 20, 15, 175", "50, 20, 80, 0.0501", "1000, 20, 80, 5.15", "10000, 20, 80, 105"})
    void theAirTakesAwayWhatTheTableSaysAtSinglePlacesOfIt(
            double nominal, double celsius, double humidity, double published) {
        double exact = 1000 * Math.pow(10, Math.round(10 * Math.log10(nominal / 1000)) / 10.0);
        assertTabulated(published, celsius, humidity, exact);
    }

    private static void assertTabulated(double published, double celsius, double humidity, double hertz) {
        double calculated = 1000 * Atmosphere.still(celsius, humidity).absorptionDbPerMetre(hertz);
        double unit = Math.pow(10, Math.floor(Math.log10(published)) - 2);
        assertEquals(published, calculated, 0.51 * unit, hertz + " Hz");
    }
}
