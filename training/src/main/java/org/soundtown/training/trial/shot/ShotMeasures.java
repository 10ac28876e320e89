package org.soundtown.training.trial.shot;

import org.soundtown.emissions.level.BandLevels;
import org.soundtown.emissions.level.SoundLevel;
import org.soundtown.foundation.band.OctaveBands;

/**
 * What of a shot changes with distance and needs no calibration.
 *
 * @param trebleDb level of the octave bands from 2 to 8 kHz above that from 125 to 500 Hz, in the loudest 125 ms (dB)
 * @param crestDb peak above the level of the loudest 125 ms, unweighted (dB)
 * @param fall20Seconds from the loudest 5 ms until no 5 ms come within 20 dB of it again (s)
 * @param decaySeconds reverberation time, three times the fall from −5 to −25 dB of the energy still to come (Schroeder, J.
 *     Acoust. Soc. Am. 37, 409, 1965; T20 of ISO 3382-1); NaN where the recording does not fall that far
 */
record ShotMeasures(double trebleDb, double crestDb, double fall20Seconds, double decaySeconds) {
    private static final double BLOCK_SECONDS = 0.005;

    /** @param shot from just before it begins, nothing else in it */
    static ShotMeasures of(float[] shot, int sampleRate) {
        double[] bands = BandLevels.loudestDb(shot, sampleRate);
        double loudest = OctaveBands.totalDb(bands);
        return new ShotMeasures(
                sumDb(bands, 5, 8) - sumDb(bands, 1, 4),
                SoundLevel.peakDb(shot) - loudest,
                fall20(shot, sampleRate),
                decay(shot, sampleRate));
    }

    private static double sumDb(double[] bands, int from, int to) {
        double sum = 0;
        for (int band = from; band < to; band++) {
            sum += Math.pow(10, bands[band] / 10);
        }
        return 10 * Math.log10(sum);
    }

    private static double fall20(float[] shot, int sampleRate) {
        double[] energy = blocks(shot, sampleRate);
        int loudest = 0;
        for (int b = 0; b < energy.length; b++) {
            loudest = energy[b] > energy[loudest] ? b : loudest;
        }
        int last = loudest;
        for (int b = loudest; b < energy.length; b++) {
            last = energy[b] > 0.01 * energy[loudest] ? b : last;
        }
        return (last - loudest + 1) * BLOCK_SECONDS;
    }

    /** What follows within 25 dB only because the recording ends is no decay: the last tenth must lie 35 dB down. */
    private static double decay(float[] shot, int sampleRate) {
        double[] energy = blocks(shot, sampleRate);
        double[] toCome = new double[energy.length + 1];
        for (int b = energy.length - 1; b >= 0; b--) {
            toCome[b] = toCome[b + 1] + energy[b];
        }
        int from = firstBelow(toCome, -5);
        int to = firstBelow(toCome, -25);
        double left = toCome[energy.length - Math.max(1, energy.length / 10)];
        return left > Math.pow(10, -3.5) * toCome[0] || to <= from ? Double.NaN : 3 * (to - from) * BLOCK_SECONDS;
    }

    private static int firstBelow(double[] toCome, double decibels) {
        double limit = toCome[0] * Math.pow(10, decibels / 10);
        int b = 0;
        while (b < toCome.length - 1 && toCome[b] > limit) {
            b++;
        }
        return b;
    }

    static double[] blocks(float[] samples, int sampleRate) {
        int block = (int) (BLOCK_SECONDS * sampleRate);
        double[] energy = new double[Math.max(1, samples.length / block)];
        for (int b = 0; b < energy.length; b++) {
            for (int i = b * block; i < Math.min(samples.length, (b + 1) * block); i++) {
                energy[b] += (double) samples[i] * samples[i];
            }
        }
        return energy;
    }
}
