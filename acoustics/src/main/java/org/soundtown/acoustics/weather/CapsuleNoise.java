package org.soundtown.acoustics.weather;

import java.util.List;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.document.Documents;

/**
 * What wind and rain make a microphone say that is no sound of the city: pressure of the flow around its windscreen and
 * drops on its housing. The numbers are data with their sources, {@code weather-noise.yaml}. Immutable.
 */
public final class CapsuleNoise {
    /** Third-octave to octave level (dB). */
    private static final double THREE_THIRDS_DB = 10 * Math.log10(3);

    /** Calmer than this there is no wind noise (m/s). */
    private static final double CALM = 0.1;

    private static final double GREATEST_WIND = 50;
    private static final double GREATEST_RAIN = 300;

    private final Data data;
    private final Windscreen windscreen;

    /** The document as it is written. */
    record Data(List<Windscreen> windscreens, Wind wind, Rain rain) {}

    /** @param diameterMetres 0.025 to 0.25 (m) */
    record Windscreen(String name, double diameterMetres, String source) {
        Windscreen {
            range("diameterMetres", diameterMetres, 0.025, 0.25, "m");
        }
    }

    /**
     * @param levelDb third-octave level at 1 m/s and a Strouhal number of 1 (dB)
     * @param perSpeedDecadeDb growth with the wind at the same Strouhal number (dB)
     * @param perStrouhalDecadeDb growth with f D / V (dB)
     * @param outdoorTurbulenceDb more than in a wind tunnel (dB)
     */
    record Wind(
            double levelDb,
            double perSpeedDecadeDb,
            double perStrouhalDecadeDb,
            String source,
            double outdoorTurbulenceDb,
            String outdoorSource) {}

    /**
     * @param referenceMillimetresPerHour rate for which the levels hold (mm/h)
     * @param octaveLevelsDb 63 Hz to 8 kHz (dB)
     * @param perRateDecadeDb growth with the rate (dB)
     */
    record Rain(
            double referenceMillimetresPerHour, List<Double> octaveLevelsDb, double perRateDecadeDb, String source) {
        Rain {
            if (octaveLevelsDb.size() != OctaveBands.COUNT) {
                throw new IllegalArgumentException(
                        "octaveLevelsDb: " + octaveLevelsDb.size() + " values: expected 8, 63 Hz to 8 kHz");
            }
        }
    }

    private CapsuleNoise(Data data, Windscreen windscreen) {
        this.data = data;
        this.windscreen = windscreen;
    }

    /**
     * Of a microphone behind one of the windscreens that the data know.
     *
     * @throws IllegalArgumentException for an unknown name, naming the known ones
     */
    public static CapsuleNoise behind(String windscreen) {
        Data data = Documents.readResource(CapsuleNoise.class, "weather-noise.yaml", Data.class);
        return data.windscreens.stream()
                .filter(screen -> screen.name.equals(windscreen))
                .findFirst()
                .map(screen -> new CapsuleNoise(data, screen))
                .orElseThrow(() -> new IllegalArgumentException("windscreen: " + windscreen + ": expected one of "
                        + data.windscreens.stream().map(Windscreen::name).toList()));
    }

    /**
     * Level at the capsule per octave band (dB), 8 values; −∞ in calm, dry air.
     *
     * @param windMetresPerSecond at the microphone, 0 to 50 (m/s)
     * @param rainMillimetresPerHour 0 to 300 (mm/h)
     */
    public double[] octaveLevelsDb(double windMetresPerSecond, double rainMillimetresPerHour) {
        range("windMetresPerSecond", windMetresPerSecond, 0, GREATEST_WIND, "m/s");
        range("rainMillimetresPerHour", rainMillimetresPerHour, 0, GREATEST_RAIN, "mm/h");
        double[] levels = new double[OctaveBands.COUNT];
        for (int band = 0; band < levels.length; band++) {
            double energy = Math.pow(10, windDb(OctaveBands.exactHertz(band), windMetresPerSecond) / 10)
                    + Math.pow(10, rainDb(band, rainMillimetresPerHour) / 10);
            levels[band] = 10 * Math.log10(energy);
        }
        return levels;
    }

    private double windDb(double hertz, double speed) {
        if (speed < CALM) {
            return Double.NEGATIVE_INFINITY;
        }
        double strouhal = hertz * windscreen.diameterMetres / speed;
        return data.wind.levelDb
                + data.wind.perSpeedDecadeDb * Math.log10(speed)
                + data.wind.perStrouhalDecadeDb * Math.log10(strouhal)
                + data.wind.outdoorTurbulenceDb
                + THREE_THIRDS_DB;
    }

    private double rainDb(int band, double rate) {
        return data.rain.octaveLevelsDb.get(band)
                + data.rain.perRateDecadeDb * Math.log10(rate / data.rain.referenceMillimetresPerHour);
    }

    private static void range(String name, double value, double low, double high, String unit) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(name + ": " + value + ": expected " + low + " to " + high + " " + unit);
        }
    }
}
