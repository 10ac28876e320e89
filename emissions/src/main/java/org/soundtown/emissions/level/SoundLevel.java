package org.soundtown.emissions.level;

import org.soundtown.emissions.EmissionClass.Quantity;

/** Levels of a sound pressure signal (dB re 20 µPa). */
public final class SoundLevel {
    /** Reference sound pressure (Pa), ISO 1683. */
    public static final double REFERENCE_PASCAL = 20e-6;

    private static final double FRAME_SECONDS = 0.02;
    private static final double SOUNDING_RANGE = 1e-2;

    private SoundLevel() {}

    /** Peak sound pressure level (dB). */
    public static double peakDb(float[] pressure) {
        return decibels(peak(pressure));
    }

    /**
     * Equivalent level over the sounding part (dB): the 20 ms frames within 20 dB of the loudest frame, so that pauses
     * between blasts or barks do not count.
     */
    public static double soundingLeqDb(float[] pressure, int sampleRate) {
        return decibels(soundingRms(pressure, sampleRate));
    }

    /** The level of that kind. */
    public static double of(float[] pressure, int sampleRate, Quantity quantity) {
        return quantity == Quantity.PEAK ? peakDb(pressure) : soundingLeqDb(pressure, sampleRate);
    }

    /**
     * The signal scaled so that its level of that kind is {@code levelDb}.
     *
     * @throws IllegalArgumentException when it is silent
     */
    public static float[] scaledTo(double[] signal, int sampleRate, Quantity quantity, double levelDb) {
        float[] unit = new float[signal.length];
        double largest = 0;
        for (double value : signal) {
            largest = Math.max(largest, Math.abs(value));
        }
        if (!(largest > 0) || !Double.isFinite(largest)) {
            throw new IllegalArgumentException("a silent or broken signal cannot be given a level");
        }
        for (int i = 0; i < signal.length; i++) {
            unit[i] = (float) (signal[i] / largest);
        }
        double size = quantity == Quantity.PEAK ? peak(unit) : soundingRms(unit, sampleRate);
        double factor = REFERENCE_PASCAL * StrictMath.pow(10, levelDb / 20) / size;
        for (int i = 0; i < unit.length; i++) {
            unit[i] = (float) (unit[i] * factor);
        }
        return unit;
    }

    private static double peak(float[] pressure) {
        double peak = 0;
        for (float value : pressure) {
            peak = Math.max(peak, Math.abs(value));
        }
        return peak;
    }

    private static double soundingRms(float[] pressure, int sampleRate) {
        int frame = Math.max(1, Math.min(pressure.length, (int) (FRAME_SECONDS * sampleRate)));
        double[] power = new double[pressure.length / frame];
        double loudest = 0;
        for (int f = 0; f < power.length; f++) {
            for (int i = f * frame; i < (f + 1) * frame; i++) {
                power[f] += (double) pressure[i] * pressure[i] / frame;
            }
            loudest = Math.max(loudest, power[f]);
        }
        double sum = 0;
        int count = 0;
        for (double one : power) {
            if (one >= loudest * SOUNDING_RANGE) {
                sum += one;
                count++;
            }
        }
        return Math.sqrt(sum / count);
    }

    private static double decibels(double pascal) {
        return 20 * StrictMath.log10(pascal / REFERENCE_PASCAL);
    }
}
