package org.soundtown.headless.cli;

import org.soundtown.acoustics.air.Atmosphere;
import picocli.CommandLine.Option;

/** The air, where it shall be another than a command's usual one. */
final class AirOptions {
    @Option(names = "--temperature", paramLabel = "C", description = "-40 to 50 °C (default: 10)")
    private Double temperature;

    @Option(names = "--humidity", paramLabel = "PERCENT", description = "relative, 0.1 to 100 %% (default: 70)")
    private Double humidity;

    @Option(names = "--pressure", paramLabel = "KPA", description = "50 to 200 kPa (default: 101.325)")
    private Double pressure;

    /** The usual air with what was typed. */
    Atmosphere over(Atmosphere usual) {
        double celsius = given("--temperature", temperature, usual.temperatureCelsius(), -40, 50, "°C");
        double percent = given("--humidity", humidity, usual.relativeHumidityPercent(), 0.1, 100, "%");
        double kilopascal = given("--pressure", pressure, usual.pressureKilopascal(), 50, 200, "kPa");
        return new Atmosphere(celsius, percent, kilopascal, usual.windSpeedMetresPerSecond(), usual.windFromDegrees());
    }

    private static double given(String option, Double typed, double usual, double low, double high, String unit) {
        if (typed == null) {
            return usual;
        }
        Options.within(option, typed, low, high, unit);
        return typed;
    }
}
