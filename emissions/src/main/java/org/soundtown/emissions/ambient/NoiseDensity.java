package org.soundtown.emissions.ambient;

import org.soundtown.foundation.band.OctaveBands;

/** A smooth spectral density through given octave-band levels, falling below the lowest band. */
final class NoiseDensity {
    private static final double BANDWIDTH = StrictMath.pow(10, 0.15) - StrictMath.pow(10, -0.15);
    private static final double LOW_SLOPE_DB = 9;
    private static final int STEPS = 32;
    private static final int ROUNDS = 6;

    private final double[] densityDb = new double[OctaveBands.COUNT];

    NoiseDensity(double[] bandLevelsDb) {
        for (int band = 0; band < densityDb.length; band++) {
            densityDb[band] = bandLevelsDb[band] - 10 * StrictMath.log10(OctaveBands.exactHertz(band) * BANDWIDTH);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int band = 0; band < densityDb.length; band++) {
                densityDb[band] += bandLevelsDb[band] - bandLevelDb(band);
            }
        }
    }

    /** Level that the density has within a band (dB), by the midpoint rule. */
    private double bandLevelDb(int band) {
        double low = OctaveBands.exactHertz(band) * StrictMath.pow(10, -0.15);
        double step = OctaveBands.exactHertz(band) * BANDWIDTH / STEPS;
        double power = 0;
        for (int i = 0; i < STEPS; i++) {
            double amplitude = amplitude(low + (i + 0.5) * step);
            power += amplitude * amplitude * step;
        }
        return 10 * StrictMath.log10(power);
    }

    /** Relative amplitude of a component at this frequency (Hz). */
    double amplitude(double hertz) {
        double octaves = StrictMath.log(hertz / OctaveBands.exactHertz(0)) / (0.3 * StrictMath.log(10));
        double decibels;
        if (octaves <= 0) {
            decibels = densityDb[0] + LOW_SLOPE_DB * octaves;
        } else if (octaves >= OctaveBands.COUNT - 1) {
            decibels = densityDb[OctaveBands.COUNT - 1];
        } else {
            int below = (int) octaves;
            decibels = densityDb[below] + (octaves - below) * (densityDb[below + 1] - densityDb[below]);
        }
        return StrictMath.exp(decibels * StrictMath.log(10) / 20);
    }
}
