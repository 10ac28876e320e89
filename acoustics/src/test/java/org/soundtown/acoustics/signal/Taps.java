package org.soundtown.acoustics.signal;

import org.soundtown.foundation.band.OctaveBands;
import org.soundtown.foundation.signal.Fourier;

/** Measures impulse responses the way a reader would, apart from the code that makes them. */
final class Taps {
    private Taps() {}

    /** Where the greatest value of the band-limited signal lies, by sixteenfold interpolation and a parabola (samples). */
    static double peakSample(float[] taps) {
        int size = Fourier.sizeFor(2 * taps.length);
        double[] spectrum = new double[size];
        for (int i = 0; i < taps.length; i++) {
            spectrum[i] = taps[i];
        }
        Fourier.forward(spectrum);
        int finer = 16;
        double[] wide = new double[size * finer];
        System.arraycopy(spectrum, 0, wide, 0, size);
        wide[1] = 0;
        Fourier.inverse(wide);
        int best = 0;
        for (int i = 0; i < wide.length; i++) {
            if (wide[i] > wide[best]) {
                best = i;
            }
        }
        double before = wide[Math.floorMod(best - 1, wide.length)];
        double after = wide[(best + 1) % wide.length];
        double shift = 0.5 * (before - after) / (before - 2 * wide[best] + after);
        return (best + shift) / finer;
    }

    /** Mean squared amplitude of the response in each octave band (dB). */
    static double[] bandGainsDb(ImpulseResponse response) {
        double[] power = powerSpectrum(response.taps());
        return bands(power, response.sampleRate(), true);
    }

    /** Energy of a signal in each octave band (dB). */
    static double[] bandEnergiesDb(float[] signal, int sampleRate) {
        return bands(powerSpectrum(signal), sampleRate, false);
    }

    /** Mean squared amplitude of the response between two frequencies (dB). */
    static double meanGainDb(ImpulseResponse response, double low, double high) {
        double[] power = powerSpectrum(response.taps());
        double step = response.sampleRate() / 2.0 / (power.length - 1);
        double sum = 0;
        int bins = 0;
        for (int bin = (int) Math.ceil(low / step); bin < power.length && bin * step < high; bin++) {
            sum += power[bin];
            bins++;
        }
        return 10 * Math.log10(sum / bins);
    }

    private static double[] bands(double[] power, int sampleRate, boolean mean) {
        double[] result = new double[OctaveBands.COUNT];
        double step = sampleRate / 2.0 / (power.length - 1);
        for (int band = 0; band < result.length; band++) {
            double low = OctaveBands.exactHertz(band) * Math.pow(10, -0.15);
            double high = OctaveBands.exactHertz(band) * Math.pow(10, 0.15);
            double sum = 0;
            int bins = 0;
            for (int bin = (int) Math.ceil(low / step); bin < power.length && bin * step < high; bin++) {
                sum += power[bin];
                bins++;
            }
            result[band] = 10 * Math.log10(mean ? sum / bins : sum / power.length);
        }
        return result;
    }

    private static double[] powerSpectrum(float[] signal) {
        int size = Fourier.sizeFor(Math.max(1 << 15, signal.length));
        double[] spectrum = new double[size];
        for (int i = 0; i < signal.length; i++) {
            spectrum[i] = signal[i];
        }
        Fourier.forward(spectrum);
        double[] power = new double[size / 2 + 1];
        power[0] = spectrum[0] * spectrum[0];
        power[size / 2] = spectrum[1] * spectrum[1];
        for (int bin = 1; bin < size / 2; bin++) {
            power[bin] = spectrum[2 * bin] * spectrum[2 * bin] + spectrum[2 * bin + 1] * spectrum[2 * bin + 1];
        }
        return power;
    }
}
