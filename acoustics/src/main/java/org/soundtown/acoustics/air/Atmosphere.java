package org.soundtown.acoustics.air;

import org.soundtown.citymodel.District;

/**
 * The air that sound crosses: the same everywhere, with a steady horizontal wind. Immutable.
 *
 * <p>Ranges are those for which ISO 9613-1:1993 section 7 states ±10 % accuracy, widened to what weather does; outside
 * them the constructor refuses. The standard's own range of temperature is −20 to +50 °C.
 *
 * @param temperatureCelsius −40 to 50 (°C)
 * @param relativeHumidityPercent above 0 to 100 (%)
 * @param pressureKilopascal 50 to 200 (kPa)
 * @param windSpeedMetresPerSecond 0 to 50 (m/s)
 * @param windFromDegrees where the wind blows from (degrees clockwise from north, 0 to 360)
 */
public record Atmosphere(
        double temperatureCelsius,
        double relativeHumidityPercent,
        double pressureKilopascal,
        double windSpeedMetresPerSecond,
        double windFromDegrees) {
    /** Reference pressure of ISO 9613-1, section 4.2 (kPa). */
    private static final double REFERENCE_KILOPASCAL = 101.325;

    /** Reference air temperature of ISO 9613-1, section 4.2 (K). */
    private static final double REFERENCE_KELVIN = 293.15;

    /** Triple-point isotherm temperature of ISO 9613-1, equation B.3 (K). */
    private static final double TRIPLE_POINT_KELVIN = 273.16;

    public Atmosphere {
        check("temperatureCelsius", temperatureCelsius, -40, 50, "°C");
        check("relativeHumidityPercent", relativeHumidityPercent, 0.1, 100, "%");
        check("pressureKilopascal", pressureKilopascal, 50, 200, "kPa");
        check("windSpeedMetresPerSecond", windSpeedMetresPerSecond, 0, 50, "m/s");
        check("windFromDegrees", windFromDegrees, 0, 360, "degrees");
    }

    /** Air without wind at standard pressure. */
    public static Atmosphere still(double temperatureCelsius, double relativeHumidityPercent) {
        return new Atmosphere(temperatureCelsius, relativeHumidityPercent, REFERENCE_KILOPASCAL, 0, 0);
    }

    /** The weather of a district or a scenario. */
    public static Atmosphere of(District.Weather weather) {
        return new Atmosphere(
                weather.temperatureCelsius(),
                weather.relativeHumidityPercent(),
                weather.pressureKilopascal(),
                weather.windSpeedMetresPerSecond(),
                weather.windFromDegrees());
    }

    /** The same air with the wind blowing the other way. */
    public Atmosphere reversed() {
        return new Atmosphere(
                temperatureCelsius,
                relativeHumidityPercent,
                pressureKilopascal,
                windSpeedMetresPerSecond,
                (windFromDegrees + 180) % 360);
    }

    /** Speed of sound in air at rest (m/s): c = 343.2 √(T / 293.15 K), ISO 9613-1:1993 equation A.5. */
    public double soundSpeed() {
        return 343.2 * Math.sqrt(kelvin() / REFERENCE_KELVIN);
    }

    /**
     * Speed at which sound gets on in a direction (m/s), exact for a steady wind that is the same everywhere:
     * √(c² − w⊥²) + w∥, because a wave front moves at c through the air while the air moves with the wind, and the front
     * has to hold against the wind that blows across (e.g. Pierce 1981, <i>Acoustics</i>, section 8-1). To first order
     * that is c + w∥; the rest is 0.04 % in a cross wind of 10 m/s, 13 cm in 300 m.
     *
     * @param east east component of the direction, any length
     * @param north north component
     * @param up upward component
     */
    public double effectiveSpeed(double east, double north, double up) {
        double length = Math.sqrt(east * east + north * north + up * up);
        if (windSpeedMetresPerSecond == 0 || length == 0) {
            return soundSpeed();
        }
        double from = Math.toRadians(windFromDegrees);
        double along = -(Math.sin(from) * east + Math.cos(from) * north) / length;
        double wind = windSpeedMetresPerSecond * along;
        double speed = soundSpeed();
        double across = windSpeedMetresPerSecond * windSpeedMetresPerSecond - wind * wind;
        return Math.sqrt(speed * speed - across) + wind;
    }

    /**
     * Absorption of a pure tone by the air (dB/m), ISO 9613-1:1993 equations 3 to 5, with the molar concentration of
     * water vapour from equations B.1 to B.3. A band is taken at its exact mid-band frequency, section 8.2.1 of the
     * standard; for octave bands at long range this overstates the loss of the highest bands.
     *
     * @param hertz 50 to 10 000 in the standard's tables
     */
    public double absorptionDbPerMetre(double hertz) {
        double t = kelvin();
        double ratio = t / REFERENCE_KELVIN;
        double pressure = pressureKilopascal / REFERENCE_KILOPASCAL;
        double saturation = Math.pow(10, -6.8346 * Math.pow(TRIPLE_POINT_KELVIN / t, 1.261) + 4.6151);
        double h = relativeHumidityPercent * saturation / pressure;
        double oxygen = pressure * (24 + 4.04e4 * h * (0.02 + h) / (0.391 + h));
        double nitrogen = pressure / Math.sqrt(ratio) * (9 + 280 * h * Math.exp(-4.170 * (Math.cbrt(1 / ratio) - 1)));
        double f2 = hertz * hertz;
        double classical = 1.84e-11 / pressure * Math.sqrt(ratio);
        double relaxation = 0.01275 * Math.exp(-2239.1 / t) / (oxygen + f2 / oxygen)
                + 0.1068 * Math.exp(-3352.0 / t) / (nitrogen + f2 / nitrogen);
        return 8.686 * f2 * (classical + Math.pow(ratio, -2.5) * relaxation);
    }

    private double kelvin() {
        return temperatureCelsius + 273.15;
    }

    private static void check(String name, double value, double low, double high, String unit) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(name + ": " + value + ": expected " + low + " to " + high + " " + unit);
        }
    }
}
