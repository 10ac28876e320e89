package org.soundtown.headless.curve;

import org.soundtown.citymodel.District;
import org.soundtown.foundation.dice.Dice;
import org.soundtown.foundation.dice.DiceCursor;

/**
 * Hour and weather of a measurement, drawn over what a town sees in a year but for storms; ranges assumed.
 *
 * @param startHour local time of day (h)
 */
public record Conditions(
        double startHour,
        double temperatureCelsius,
        double relativeHumidityPercent,
        double windSpeedMetresPerSecond,
        double windFromDegrees) {
    static final String RANGES = "hour 0 to 24 h, -2 to 30 °C, 35 to 95 % humidity, wind 0 to 6 m/s from anywhere";

    static Conditions drawn(long seed) {
        DiceCursor dice = Dice.of(seed, "measurement", "conditions").cursor();
        return new Conditions(
                MeasurementScenario.rounded(dice.uniform(0, 24), 100),
                MeasurementScenario.rounded(dice.uniform(-2, 30), 10),
                MeasurementScenario.rounded(dice.uniform(35, 95), 10),
                MeasurementScenario.rounded(dice.uniform(0, 6), 10),
                Math.floor(dice.uniform(0, 360)));
    }

    /** The district's weather with these overrides. */
    District.Weather over(District.Weather usual) {
        return new District.Weather(
                temperatureCelsius,
                relativeHumidityPercent,
                usual.pressureKilopascal(),
                windSpeedMetresPerSecond,
                windFromDegrees,
                usual.temperatureGradientKelvinPerMetre(),
                usual.roughnessMetres());
    }
}
