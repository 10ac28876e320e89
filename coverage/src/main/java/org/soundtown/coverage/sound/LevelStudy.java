package org.soundtown.coverage.sound;

import org.soundtown.emissions.EmissionClass;
import org.soundtown.emissions.EmissionLibrary;
import org.soundtown.emissions.ambient.AmbientBed;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.dice.Dice;

/**
 * Measures a class's {@link SoundLevel} on synthesised waveforms. Each waveform's own level is taken off, so that what
 * remains is the spread at the class's mean level. The best band is looked for over the ambient bed of {@value #HOUR} h,
 * free field: where air and walls colour a sound the best band moves, but its spread hardly does.
 */
public final class LevelStudy {
    private static final double HOUR = 20;
    private static final int SAMPLE_RATE = 16_000;
    private static final long SEED = 20_261_124;

    private LevelStudy() {}

    /** @param n waveforms, at least 2 */
    public static SoundLevel of(EmissionLibrary library, EmissionClass soundClass, int n) {
        double[] bed = AmbientBed.shipped().octaveLevelsDb(HOUR, 0);
        double[] mean = new double[OctaveBands.COUNT];
        double[] best = new double[n];
        for (int i = 0; i < n; i++) {
            Dice dice = Dice.of(SEED, soundClass.id(), "level-study-" + i);
            var emission = library.synthesise(soundClass, dice, SAMPLE_RATE);
            double[] bands = emission.loudestBandsDb();
            for (int band = 0; band < bands.length; band++) {
                bands[band] -= emission.levelDb() - soundClass.levelDb();
                mean[band] += bands[band] / n;
            }
            best[i] = best(bands, bed);
        }
        double average = 0;
        for (double each : best) {
            average += each / n;
        }
        double squares = 0;
        for (double each : best) {
            squares += (each - average) * (each - average);
        }
        return new SoundLevel(soundClass.id(), n, mean, average - best(mean, bed), Math.sqrt(squares / (n - 1)));
    }

    private static double best(double[] bands, double[] floor) {
        double best = Double.NEGATIVE_INFINITY;
        for (int band = 0; band < bands.length; band++) {
            best = Math.max(best, bands[band] - floor[band]);
        }
        return best;
    }
}
