package org.soundtown.emissions.ambient;

import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.document.Documents;

/**
 * The document {@code ambient.yaml}.
 *
 * @param levelsDb level at each full hour, 0 to 23 (dB(A)); 24 values, not copied
 * @param busySpectrumDb A-weighted octave-band shape at the loudest hour (dB)
 * @param quietSpectrumDb A-weighted octave-band shape at the quietest hour (dB); hours between are blends
 * @param source where the figures come from, or {@code assumed}
 */
record AmbientDay(double[] levelsDb, double[] busySpectrumDb, double[] quietSpectrumDb, String source) {
    AmbientDay {
        requireSize("levelsDb", levelsDb, 24);
        requireSize("busySpectrumDb", busySpectrumDb, OctaveBands.COUNT);
        requireSize("quietSpectrumDb", quietSpectrumDb, OctaveBands.COUNT);
        for (double level : levelsDb) {
            if (!(level >= 0 && level <= 120)) {
                throw new IllegalArgumentException("levelsDb " + level + ": expected 0 to 120 dB(A)");
            }
        }
        if (source == null || source.isBlank()) {
            throw new IllegalArgumentException("source: expected where the figures come from, or 'assumed'");
        }
    }

    static AmbientDay shipped() {
        return Documents.readResource(AmbientDay.class, "ambient.yaml", AmbientDay.class);
    }

    double quietestDb() {
        double least = levelsDb[0];
        for (double level : levelsDb) {
            least = Math.min(least, level);
        }
        return least;
    }

    double busiestDb() {
        double most = levelsDb[0];
        for (double level : levelsDb) {
            most = Math.max(most, level);
        }
        return most;
    }

    private static void requireSize(String field, double[] values, int size) {
        if (values == null || values.length != size) {
            throw new IllegalArgumentException(field + " " + (values == null ? "none" : values.length + " values")
                    + ": expected " + size + " values");
        }
    }
}
