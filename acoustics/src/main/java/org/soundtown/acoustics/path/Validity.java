package org.soundtown.acoustics.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.soundtown.acoustics.air.Atmosphere;

/**
 * What of a calculation lies outside the range that its methods are held for. Nothing is refused there: results are
 * extrapolated, and whoever shows them says so.
 */
public final class Validity {
    /** Farthest way of NMPB-Routes-2008, from which CNOSSOS-EU has its propagation (m): Dutilleux et al. 2010. */
    public static final double FARTHEST_METRES = 800;

    /** Strongest wind for which favourable conditions are stated (m/s): ISO 9613-2:1996 section 5. */
    public static final double STRONGEST_WIND = 5;

    /** Coldest and warmest air of ISO 9613-1:1993 section 7 (°C), for an accuracy of 10 %. */
    private static final double COLDEST = -20;

    private static final double WARMEST = 50;

    private Validity() {}

    /**
     * One sentence for each thing outside.
     *
     * @param farthestMetres longest way between a source and a receiver
     */
    public static List<String> cautions(Atmosphere air, double farthestMetres) {
        List<String> cautions = new ArrayList<>();
        if (farthestMetres > FARTHEST_METRES) {
            cautions.add(String.format(
                    Locale.ROOT,
                    "ways of up to %.0f m: the method is held for %.0f m, levels beyond are extrapolated",
                    farthestMetres,
                    FARTHEST_METRES));
        }
        if (air.windSpeedMetresPerSecond() > STRONGEST_WIND) {
            cautions.add(String.format(
                    Locale.ROOT,
                    "wind of %.1f m/s: favourable conditions are stated for up to %.0f m/s",
                    air.windSpeedMetresPerSecond(),
                    STRONGEST_WIND));
        }
        if (air.temperatureCelsius() < COLDEST || air.temperatureCelsius() > WARMEST) {
            cautions.add(String.format(
                    Locale.ROOT,
                    "air of %.0f °C: absorption is true to 10 %% from %.0f to %.0f °C",
                    air.temperatureCelsius(),
                    COLDEST,
                    WARMEST));
        }
        return cautions;
    }
}
