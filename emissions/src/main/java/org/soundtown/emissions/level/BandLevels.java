package org.soundtown.emissions.level;

import java.util.Arrays;
import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.signal.Fourier;

/**
 * Octave-band levels by Fourier transform, with the band edges of IEC 61260-1:2014 (mid-band frequency times
 * 10^(±0.15)). The top band ends at half the sampling rate where that is lower.
 */
public final class BandLevels {
    private static final double EDGE = StrictMath.pow(10, 0.15);
    private static final double SILENT_POWER = 1e-30;

    private BandLevels() {}

    /** Level of the whole signal averaged over its length, per band (dB re 20 µPa, for a signal in Pa). */
    public static double[] averageDb(float[] pressure, int sampleRate) {
        return levels(widen(pressure, 0, pressure.length), sampleRate, pressure.length);
    }

    /** Level of the loudest 125 ms, per band (dB re 20 µPa); a shorter signal counts as followed by silence. */
    public static double[] loudestDb(float[] pressure, int sampleRate) {
        int window = (int) (0.125 * sampleRate);
        if (pressure.length <= window) {
            return levels(widen(pressure, 0, pressure.length), sampleRate, window);
        }
        double running = 0;
        double most = -1;
        int start = 0;
        for (int i = 0; i < pressure.length; i++) {
            running += (double) pressure[i] * pressure[i];
            if (i >= window) {
                running -= (double) pressure[i - window] * pressure[i - window];
            }
            if (running > most && i >= window - 1) {
                most = running;
                start = i - window + 1;
            }
        }
        return levels(widen(pressure, start, window), sampleRate, window);
    }

    /** Octave-band levels relative to their sum (dB). */
    public static double[] relativeDb(double[] signal, int sampleRate) {
        double[] levels = levels(signal, sampleRate, signal.length);
        double total = OctaveBands.totalDb(levels);
        for (int band = 0; band < levels.length; band++) {
            levels[band] -= total;
        }
        return levels;
    }

    private static double[] levels(double[] signal, int sampleRate, int meanOver) {
        int n = Fourier.sizeFor(signal.length);
        double[] spectrum = Arrays.copyOf(signal, n);
        Fourier.forward(spectrum);
        double[] levels = new double[OctaveBands.COUNT];
        for (int band = 0; band < OctaveBands.COUNT; band++) {
            double mid = OctaveBands.exactHertz(band);
            int from = Math.max(1, (int) Math.ceil(mid / EDGE * n / sampleRate));
            int to = Math.min(n / 2 - 1, (int) Math.floor(mid * EDGE * n / sampleRate));
            double power = 0;
            for (int k = from; k <= to; k++) {
                power += Fourier.power(spectrum, k);
            }
            double meanSquare = Math.max(SILENT_POWER, 2 * power / n / meanOver);
            levels[band] =
                    10 * StrictMath.log10(meanSquare / (SoundLevel.REFERENCE_PASCAL * SoundLevel.REFERENCE_PASCAL));
        }
        return levels;
    }

    private static double[] widen(float[] pressure, int start, int length) {
        double[] wide = new double[length];
        for (int i = 0; i < length; i++) {
            wide[i] = pressure[start + i];
        }
        return wide;
    }
}
