package org.soundtown.acoustics.impulsive;

import org.soundtown.acoustics.signal.LowBands;

/** A single pressure pulse whose shape and spectrum are known in closed form. Time 0 is the arrival of its shock. */
public interface Impulse {
    /** Reference pressure (Pa). */
    double REFERENCE_PASCAL = 20e-6;

    /** Greatest pressure (Pa). */
    double peakPascal();

    /** When the pulse is over (s); for one that dies away, when less than 10⁻⁴ of its impulse and exposure are left. */
    double durationSeconds();

    /** ∫ p² dt over the whole pulse (Pa² s). */
    double exposure();

    /** |∫ p exp(−2πift) dt|², the pulse's energy spectrum (Pa² s²). */
    double spectrum(double hertz);

    /** ∫ p dt from the shock to a time (Pa s); 0 before it. */
    double impulseUntil(double seconds);

    /** Peak level (dB re 20 µPa). */
    default double peakLevelDb() {
        return 20 * Math.log10(peakPascal() / REFERENCE_PASCAL);
    }

    /** Sound exposure level, unweighted (dB re (20 µPa)² s). */
    default double soundExposureLevelDb() {
        return exposureLevelDb(exposure());
    }

    /** Sound exposure level of each band of {@link LowBands}: 16 Hz to 8 kHz, unweighted (dB). */
    default double[] bandExposureLevelsDb() {
        double[] levels = new double[LowBands.COUNT];
        for (int band = 0; band < levels.length; band++) {
            levels[band] = exposureLevelDb(exposureBetween(LowBands.lowerHertz(band), LowBands.upperHertz(band)));
        }
        return levels;
    }

    /** The part of the exposure between two frequencies (Pa² s): 2 ∫ |P|² df by Simpson's rule over log frequency. */
    default double exposureBetween(double lowHertz, double highHertz) {
        int steps = 2 * Math.max(32, (int) Math.ceil(16 * durationSeconds() * (highHertz - lowHertz)));
        double ratio = Math.log(highHertz / lowHertz) / steps;
        double sum = 0;
        for (int i = 0; i <= steps; i++) {
            double hertz = lowHertz * Math.exp(i * ratio);
            double weight = i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * hertz * spectrum(hertz);
        }
        return 2 * sum * ratio / 3;
    }

    /**
     * The pulse as samples, each the mean over its interval, so that its impulse is kept wherever the shock falls.
     *
     * @param startSeconds when the shock arrives after the beginning of sample 0 (s), at least 0
     */
    default float[] waveform(double startSeconds, int sampleRate) {
        int count = (int) Math.ceil((startSeconds + durationSeconds()) * sampleRate) + 1;
        float[] samples = new float[count];
        double before = 0;
        for (int i = 0; i < count; i++) {
            double after = impulseUntil((i + 1.0) / sampleRate - startSeconds);
            samples[i] = (float) ((after - before) * sampleRate);
            before = after;
        }
        return samples;
    }

    private static double exposureLevelDb(double exposure) {
        return 10 * Math.log10(exposure / (REFERENCE_PASCAL * REFERENCE_PASCAL));
    }
}
