package org.soundtown.acoustics.signal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.soundtown.foundation.signal.Fourier;

/**
 * Shapes one path's part of an impulse response: a linear-phase filter from its octave-band gains, delayed by a fraction
 * of a sample. Linear phase keeps the delay equal at all frequencies, so that times of arrival stay true for the
 * locator; its price is a pre-ringing as long as half the filter, faint because the response is smooth.
 *
 * <p>The response is drawn at the bins of a transform with the phase of the delay, transformed back, and faded out
 * towards the ends by a window that is flat around the delay: with a flat response this is the windowed sinc.
 */
final class TapShaper {
    /** Share of the window that fades, the rest is flat. */
    private static final double FADE = 0.7;

    private static final Map<String, TapShaper> KNOWN = new ConcurrentHashMap<>();

    private final int size;
    private final BandCurve curve;
    private final double[] window;

    private TapShaper(int sampleRate, BandSet bands) {
        size = Fourier.sizeFor((int) Math.ceil(bands.filterSeconds() * sampleRate));
        curve = new BandCurve(size, sampleRate, bands);
        window = new double[size];
        for (int i = 0; i < size; i++) {
            window[i] = fade(i - half() - 0.5);
        }
    }

    static TapShaper forRate(int sampleRate, BandSet bands) {
        return KNOWN.computeIfAbsent(sampleRate + " " + bands, key -> new TapShaper(sampleRate, bands));
    }

    /** Number of samples before the whole sample at which the pulse sits. */
    int half() {
        return size / 2;
    }

    int size() {
        return size;
    }

    /**
     * Adds a path to the taps.
     *
     * @param whole whole samples of delay from the first tap, at least {@link #half}
     * @param fraction of a sample on top, 0 to 1
     */
    void add(double[] gainDb, int whole, double fraction, double[] taps) {
        double[] amplitude = curve.amplitudes(gainDb);
        double[] spectrum = new double[size];
        double turn = -2 * Math.PI * (half() + fraction) / size;
        spectrum[0] = amplitude[0];
        spectrum[1] = amplitude[size / 2] * Math.cos(turn * size / 2);
        // One complex turn from bin to bin instead of a sine and a cosine for each.
        double turnReal = Math.cos(turn);
        double turnImaginary = Math.sin(turn);
        double real = turnReal;
        double imaginary = turnImaginary;
        for (int bin = 1; bin < size / 2; bin++) {
            spectrum[2 * bin] = amplitude[bin] * real;
            spectrum[2 * bin + 1] = amplitude[bin] * imaginary;
            double next = real * turnReal - imaginary * turnImaginary;
            imaginary = real * turnImaginary + imaginary * turnReal;
            real = next;
        }
        Fourier.inverse(spectrum);
        int first = whole - half();
        for (int i = 0; i < size; i++) {
            taps[first + i] += spectrum[i] * window[i];
        }
    }

    /** Raised-cosine fade over the outer part of the filter. */
    private double fade(double fromCentre) {
        double reach = half() - 1.0;
        double outer = Math.abs(fromCentre) / reach;
        if (outer >= 1) {
            return 0;
        }
        double into = (outer - (1 - FADE)) / FADE;
        return into <= 0 ? 1 : 0.5 * (1 + Math.cos(Math.PI * into));
    }
}
