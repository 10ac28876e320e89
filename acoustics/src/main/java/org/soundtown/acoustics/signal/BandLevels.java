package org.soundtown.acoustics.signal;

import java.util.List;
import org.soundtown.acoustics.path.PathFinder;
import org.soundtown.acoustics.path.PropagationPath;
import org.soundtown.foundation.band.OctaveBands;

/**
 * Octave-band levels at a place.
 *
 * @param levelsDb 63 Hz to 8 kHz (dB re 20 µPa); 8 values, not copied
 */
public record BandLevels(double[] levelsDb) {
    public BandLevels {
        if (levelsDb.length != OctaveBands.COUNT) {
            throw new IllegalArgumentException(
                    "levelsDb: " + levelsDb.length + " values: expected " + OctaveBands.COUNT);
        }
    }

    /**
     * What arrives over these paths; −∞ in each band where there is none.
     *
     * @param emissionDb octave-band levels at 1 m from the source in free field (dB re 20 µPa)
     */
    public static BandLevels atReceiver(double[] emissionDb, List<PropagationPath> paths) {
        double[] levels = PathFinder.totalGainDb(paths);
        for (int band = 0; band < levels.length; band++) {
            levels[band] += emissionDb[band];
        }
        return new BandLevels(levels);
    }

    /** Energetic sum (dB). */
    public double totalDb() {
        return OctaveBands.totalDb(levelsDb);
    }

    /** A-weighted energetic sum (dB(A)). */
    public double aWeightedDb() {
        return OctaveBands.aWeightedDb(levelsDb);
    }
}
