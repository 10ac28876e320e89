package org.soundtown.acoustics.impulsive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.soundtown.acoustics.air.Atmosphere;
import org.soundtown.acoustics.path.PropagationPath;
import org.soundtown.acoustics.signal.LowBands;
import org.soundtown.foundation.band.OctaveBands;

/**
 * Levels of a blast at a receiver: its exposure in each band from 16 Hz at 1 m, and the paths' gains. Propagation is
 * linear; where the pulse is so strong that it would not be, the cautions say by how much the peak comes out too high.
 *
 * @param bandExposureDb sound exposure levels of the bands of {@link LowBands} (dB re (20 µPa)² s)
 * @param peakLevelDb that of the strongest path alone, its spectrum taken as unchanged (dB): an upper bound where edges or
 *     the air have taken the high bands away
 * @param cautions what lies outside validity, empty where nothing does
 */
public record ImpulsiveReception(double[] bandExposureDb, double peakLevelDb, List<String> cautions) {
    /** Farther than this air, wind and terrain make a single level meaningless (assumed) (m). */
    private static final double FARTHEST_METRES = 1000;

    /** Weak-shock loss from which on it is said (dB). */
    private static final double TELLING_DB = 1;

    public ImpulsiveReception {
        cautions = List.copyOf(cautions);
    }

    /**
     * @param atOneMetre the pulse at 1 m from the source in free field; for a source larger than that, what a linear
     *     extrapolation back to 1 m gives
     * @param paths at least one
     */
    public static ImpulsiveReception of(FriedlanderWave atOneMetre, List<PropagationPath> paths, Atmosphere air) {
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("paths: none: expected at least one");
        }
        double[] levels = atOneMetre.bandExposureLevelsDb();
        double[] gain = LowBands.totalGainDb(paths);
        for (int band = 0; band < levels.length; band++) {
            levels[band] += gain[band];
        }
        double strongest = Double.NEGATIVE_INFINITY;
        double nearest = Double.POSITIVE_INFINITY;
        for (PropagationPath path : paths) {
            nearest = Math.min(nearest, path.lengthMetres());
            strongest = Math.max(strongest, weighted(path, atOneMetre));
        }
        return new ImpulsiveReception(
                levels, atOneMetre.peakLevelDb() + strongest, cautions(atOneMetre, Math.max(1, nearest), air));
    }

    /** Unweighted sound exposure level (dB), 16 Hz to 8 kHz. */
    public double soundExposureLevelDb() {
        return OctaveBands.totalDb(bandExposureDb);
    }

    /** A-weighted sound exposure level (dB(A)), 63 Hz to 8 kHz: the two lowest bands are 50 dB down. */
    public double aWeightedExposureLevelDb() {
        double[] upper = new double[OctaveBands.COUNT];
        System.arraycopy(bandExposureDb, LowBands.ADDED, upper, 0, upper.length);
        return OctaveBands.aWeightedDb(upper);
    }

    /** Gain of a path over the pulse's whole exposure (dB). */
    private static double weighted(PropagationPath path, FriedlanderWave wave) {
        double[] emitted = wave.bandExposureLevelsDb();
        double[] received = LowBands.gainDb(path);
        for (int band = 0; band < received.length; band++) {
            received[band] += emitted[band];
        }
        return OctaveBands.totalDb(received) - OctaveBands.totalDb(emitted);
    }

    private static List<String> cautions(FriedlanderWave wave, double metres, Atmosphere air) {
        List<String> cautions = new ArrayList<>();
        if (!WeakShock.isLinear(wave.peakPascal(), air)) {
            double loss = WeakShock.lossDb(wave, 1, metres, air);
            if (!WeakShock.isWeak(wave.peakPascal(), air)) {
                cautions.add(String.format(
                        Locale.ROOT,
                        "peak %.0f dB at 1 m: a strong shock, its level at 1 m is a fit only",
                        wave.peakLevelDb()));
            }
            if (loss > TELLING_DB) {
                cautions.add(String.format(
                        Locale.ROOT,
                        "peak %.0f dB at 1 m: weak-shock theory takes away %.1f dB more on %.0f m",
                        wave.peakLevelDb(),
                        loss,
                        metres));
            }
        }
        if (metres > FARTHEST_METRES) {
            cautions.add(Caution.of("distance", metres, "at most", FARTHEST_METRES, "m"));
        }
        return cautions;
    }
}
