package org.soundtown.coverage.sound;

import org.soundtown.emissions.EmissionClass;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.simcore.device.MicrophoneModel;
import org.soundtown.simcore.sound.MaskingFloor;

/**
 * Whether anything of the library could be heard at all over a way: its loudest sounds in the quietest hour, best band not
 * more than {@value #BELOW_DB} dB below what masks it. What fails that is left out of a microphone's map.
 */
final class Hearable {
    private static final double BELOW_DB = 10;
    private static final double MOST_DEVIATIONS = 2.5;

    private final double[] leastGainDb = new double[OctaveBands.COUNT];

    Hearable(MicrophoneModel model, EmissionLibrary library, SoundLevels levels) {
        double[] quietest = new double[OctaveBands.COUNT];
        java.util.Arrays.fill(quietest, Double.POSITIVE_INFINITY);
        MaskingFloor floor = new MaskingFloor(model);
        for (int hour = 0; hour < 24; hour++) {
            double[] bands = floor.floorDb(hour);
            for (int band = 0; band < bands.length; band++) {
                quietest[band] = Math.min(quietest[band], bands[band]);
            }
        }
        java.util.Arrays.fill(leastGainDb, Double.POSITIVE_INFINITY);
        for (SoundLevel level : levels.all()) {
            EmissionClass soundClass = library.getClass(level.soundClass());
            double above = level.bestBandDb()
                    + MOST_DEVIATIONS * Math.hypot(soundClass.spreadDb(), level.spreadDb())
                    + BELOW_DB;
            for (int band = 0; band < quietest.length; band++) {
                leastGainDb[band] = Math.min(leastGainDb[band], quietest[band] - level.bandsDb()[band] - above);
            }
        }
    }

    boolean at(float[] gainDb, int from) {
        for (int band = 0; band < leastGainDb.length; band++) {
            if (gainDb[from + band] >= leastGainDb[band]) {
                return true;
            }
        }
        return false;
    }
}
